import type { ReactNode } from 'react';
import styles from './plot.module.css';
import { SavePicture } from './save-picture.tsx';

interface PlotFigureProps {
  title: string;
  fileName: string;
  /** The plot. */
  children: ReactNode;
}

/** A plot with its name, to be saved as a picture. Its figures stand in the table of its section. */
export function PlotFigure({ title, fileName, children }: PlotFigureProps) {
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      {children}
      <div className={styles.save}>
        <SavePicture fileName={fileName} />
      </div>
    </figure>
  );
}

import { useTranslations } from 'use-intl';
import styles from './file-list.module.css';
import type { FileResult } from './use-files.ts';

/** What became of each file: what was read in it and left of it, or why it could not be read. */
export function FileList({ files, linked }: { files: readonly FileResult[]; linked: boolean }) {
  const t = useTranslations('import');
  return (
    <ul
      className={styles.files}
      aria-label={t('file.filesTitle')}
      aria-live="polite"
      hidden={files.length === 0}
    >
      {files.map((file) => (
        <li key={file.name} data-failed={file.failure ? '' : undefined}>
          {file.failure ?? <Said file={file} />}
        </li>
      ))}
      {files.map(({ name, read }) =>
        read?.paragraphs && linked ? <li key={`${name} linked`}>{t('file.pairKept', { name })}</li> : null,
      )}
    </ul>
  );
}

function Said({ file: { name, read } }: { file: FileResult }) {
  const t = useTranslations('import');
  if (!read) {
    return (
      <>
        {name} <progress aria-label={t('reading')} />
      </>
    );
  }
  const units = read.paragraphs?.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const said = [
    units === undefined ? t('file.text') : t('file.pair', { count: units }),
    ...read.steps.map(({ kind, count, value }) => t(`file.step.${kind}`, { count, value })),
  ];
  return (
    <>
      <strong>{name}</strong> {said.join(' · ')}
    </>
  );
}

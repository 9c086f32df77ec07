import { LoadingBoard } from '#app/components/board/loading-board.tsx';

export default function Loading() {
  return <LoadingBoard />;
}

import { LoadingQueue } from '#app/components/queue/loading-queue.tsx';

export default function QueueLoading() {
  return <LoadingQueue />;
}

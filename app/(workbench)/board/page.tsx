import { BoardScreen } from '#app/components/board/board-screen.tsx';
import { loadBoard } from '#app/components/board/load-board.ts';
import { type PageQuery, requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('board'))('title') };
}

export default async function BoardPage({ searchParams }: PageQuery) {
  const { call, me } = await requireUser();
  return <BoardScreen me={me} loaded={await loadBoard(call, me, await searchParams)} />;
}

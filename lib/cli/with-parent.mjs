/**
 * Preloaded into the application's process: it must not outlive its launcher and keep the port. Processes that
 * the application starts inherit the preload and have a parent of their own to follow.
 */
if (process.env.RELIRE_LAUNCHER === String(process.ppid)) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5000).unref(); // An open event stream would hold the server up.
  });
  process.channel?.unref();
}

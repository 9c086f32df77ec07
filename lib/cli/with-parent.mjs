/** Preloaded into the application's process: it must not outlive its launcher and keep the port. */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5000).unref(); // An open event stream would hold the server up.
});
process.channel?.unref();

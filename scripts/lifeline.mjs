// Loaded into the server before anything else: were the starter killed outright, the channel to it closes and the
// server stops as if asked to, so that no start leaves a server behind.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

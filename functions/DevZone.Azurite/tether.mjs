// Ties Azurite to the program that started it: it ends when its standard input does, which happens also when that program is
// killed. A Ctrl-C reaches the whole terminal group; the program may still have work to finish then, so Azurite ignores it.
const stops = [];
const once = process.once;
process.once = function (event, handler) {
  if (event === 'SIGINT' || event === 'SIGTERM') {
    if (!process.listenerCount(event)) process.on(event, () => {});
    stops.push(handler);
    return this;
  }
  return once.call(this, event, handler);
};
process.stdin.resume();
process.stdin.on('error', () => process.exit());
process.stdin.on('end', () => {
  if (!stops.length) process.exit();
  stops[0]();
});

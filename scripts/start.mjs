// The whole product after one command, on a machine that has only Node 20 (or later) and npm.
// Kept to syntax that older Nodes can read, so that they are told what is missing instead of failing on a parse error.
const [major] = process.versions.node.split('.').map(Number);

if (major === undefined || major < 20) {
  console.error(
    `Équipage a besoin de Node 20 ou d’une version plus récente\u202f; cette machine a Node ${process.versions.node}.`,
  );
  process.exitCode = 1;
} else {
  import('./starter.mjs').then(({ start }) => start());
}

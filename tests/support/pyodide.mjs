// Runs a Python program on CPython for WebAssembly: node pyodide.mjs MODULE PROGRAM FOLDER...
// Each folder is mounted as /mnt/0, /mnt/1 and so on and is on sys.path; then its coroutine function `main` is called.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [module, program, ...folders] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(module).href);
const python = await loadPyodide();
folders.forEach((root, index) => {
  python.FS.mkdirTree(`/mnt/${index}`);
  python.FS.mount(python.FS.filesystems.NODEFS, { root }, `/mnt/${index}`);
});
python.globals.set("folders", python.toPy(folders.map((_, index) => `/mnt/${index}`)));
try {
  await python.runPythonAsync(readFileSync(program, "utf8"));
  await python.globals.get("main")();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

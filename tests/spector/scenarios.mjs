// Prints what the mock server's scenarios expect as JSON. Knows the shape of @typespec/spec-api's definitions; judges nothing.
// node scenarios.mjs <folder of mockapi.js files> <base URL> <service>...
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [root, baseUrl, ...services] = process.argv.slice(2);

/** A value without functions: buffers as base64, matchers and templates as the value that they stand for. */
function plain(value) {
  if (Buffer.isBuffer(value)) return { $base64: value.toString("base64") };
  if (value === null || typeof value !== "object") return value;
  if (typeof value.serialize === "function") return plain(value.serialize({ baseUrl }));
  if (Array.isArray(value)) return value.map(plain);
  const members = Object.entries(value).filter(([, member]) => typeof member !== "function");
  return Object.fromEntries(members.map(([name, member]) => [name, plain(member)]));
}

const found = [];
for (const service of services) {
  const { Scenarios } = await import(pathToFileURL(join(root, service, "mockapi.js")));
  for (const [name, scenario] of Object.entries(Scenarios)) found.push({ name, service, calls: plain(scenario.apis) });
}
console.log(JSON.stringify(found));

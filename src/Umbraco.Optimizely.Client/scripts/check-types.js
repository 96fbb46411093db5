// Checks the types of the sources against another version of the back office than the one installed here:
//   node scripts/check-types.js <folder whose node_modules has it>
import console from 'node:console';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import ts from 'typescript';

const folder = resolve(argv[2] ?? '.');
const client = join(folder, 'node_modules/@umbraco-cms/backoffice/package.json');
if (!existsSync(client)) {
  console.error(`${client} is not there: install that folder's packages first.`);
  exit(2);
}

const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, '.');
const host = ts.createCompilerHost(options);
const cache = ts.createModuleResolutionCache(folder, (name) => name, options);

// What the sources take from the back office is looked up from that folder, and what its declarations need from there on.
const isOfTheHost = (name) => name.startsWith('@umbraco-cms/');
const asIfIn = (name, file) => (isOfTheHost(name) ? join(folder, 'index.ts') : file);

host.resolveModuleNameLiterals = (names, file) =>
  names.map(({ text }) => ts.resolveModuleName(text, asIfIn(text, file), options, host, cache));
host.resolveTypeReferenceDirectiveReferences = (names, file) =>
  names.map((reference) => {
    const name = typeof reference === 'string' ? reference : reference.fileName;
    const from = typeof file === 'string' ? file : file?.fileName;
    return ts.resolveTypeReferenceDirective(name, asIfIn(name, from), options, host);
  });

const program = ts.createProgram(fileNames, options, host);
const problems = ts.getPreEmitDiagnostics(program);
console.error(ts.formatDiagnostics(problems, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => '.', getNewLine: () => '\n' }));

const elsewhere = program.getSourceFiles().map(({ fileName }) => fileName)
  .filter((name) => name.includes('/@umbraco-cms/') && !resolve(name).startsWith(folder));
if (elsewhere.length) console.error(`Declarations of another version were read too:\n${elsewhere.join('\n')}`);
const { version } = JSON.parse(readFileSync(client, 'utf8'));
console.log(`${fileNames.length} files checked against ${version}: ${problems.length} problems.`);
exit(problems.length || elsewhere.length ? 1 : 0);

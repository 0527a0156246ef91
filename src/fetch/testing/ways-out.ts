import ts from 'typescript'

/** Modules that open sockets or let something else open them: other programs, threads with code of their own. */
const modules = new Set([
  ...['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'inspector', 'quic', 'cluster', 'repl'],
  ...['child_process', 'worker_threads', 'vm'],
  ...['undici', 'undici-types', 'ws', 'pg', 'pg-boss', '@hono/node-server', 'nodemailer'],
])

/** Names that every module has without asking, and that reach the network by themselves or lead to what does. */
const globals = new Set([
  ...[
    'fetch',
    'WebSocket',
    'WebSocketStream',
    'WebTransport',
    'EventSource',
    'XMLHttpRequest',
    'RTCPeerConnection',
  ],
  ...[
    'globalThis',
    'global',
    'self',
    'window',
    'navigator',
    'require',
    'eval',
    'Function',
    'Worker',
    'importScripts',
  ],
])

/** Names through which Node gives out its modules, whoever they are asked of. */
const givers = new Set([
  'getBuiltinModule',
  'createRequire',
  'binding',
  '_linkedBinding',
  'mainModule',
  'dlopen',
])

/**
 * Every way to the network in one file, each once, as the module or name that is used. Comments, types and what is
 * merely called like a global do not count.
 */
export function waysOut(text: string): string[] {
  const tree = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true)
  const found = new Set<string>()
  const visit = (node: ts.Node) => {
    if (isTypesOnly(node)) return
    const way = wayAt(node)
    if (way) found.add(way)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return [...found]
}

function wayAt(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return moduleIn(node)
  if (isUnknownImport(node)) return 'an import that only the running program knows'
  if (!ts.isIdentifier(node)) return null
  if (givers.has(node.text)) return node.text
  return globals.has(node.text) && isValue(node) && !isOwn(node) ? node.text : null
}

/** The module of this name, where the text stands in the place of one: import, export, `import()`, `require()`. */
function moduleIn({ text, parent }: ts.StringLiteralLike): string | null {
  const isPlace =
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isExternalModuleReference(parent) ||
    (ts.isCallExpression(parent) && (isImport(parent) || isNamed(parent.expression, 'require')))
  if (!isPlace) return null
  const name = text.replace(/^node:/, '')
  return [...modules].find(module => name === module || name.startsWith(`${module}/`)) ?? null
}

function isImport(call: ts.CallExpression): boolean {
  return call.expression.kind === ts.SyntaxKind.ImportKeyword
}

function isUnknownImport(node: ts.Node): boolean {
  return ts.isCallExpression(node) && isImport(node) && !ts.isStringLiteralLike(node.arguments[0]!)
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

/** Types are gone before the program runs; what a class extends is a value, though written like one. */
function isTypesOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (ts.isExpressionWithTypeArguments(node)) return false
  return ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
}

/** A name that stands for a value by itself: no property, no field, no name that is being given. */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name
  return (
    !('name' in parent && parent.name === name) && !('propertyName' in parent && parent.propertyName === name)
  )
}

/** Whether the name was given to something of the file's own, somewhere around the place where it is used. */
function isOwn(name: ts.Identifier): boolean {
  for (let scope: ts.Node = name.parent; scope; scope = scope.parent)
    if (isScope(scope) && declares(scope, name.text)) return true
  return false
}

function isScope(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) ||
    ts.isBlock(node) ||
    ts.isSourceFile(node) ||
    ts.isIterationStatement(node, false)
  )
}

/** Whether a name is declared in a scope itself, not in one of those within it. */
function declares(scope: ts.Node, name: string): boolean {
  const found = (node: ts.Node): boolean => {
    if (isNaming(node) && node.name && isNamed(node.name, name)) return true
    if (isScope(node)) return false
    return ts.forEachChild(node, found) ?? false
  }
  return ts.forEachChild(scope, found) ?? false
}

function isNaming(node: ts.Node): node is ts.NamedDeclaration & { readonly name?: ts.Node } {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node)
  )
}

import type { TreeAdapter, TreeAdapterTypeMap } from 'parse5'
import { detach, noteElements } from './page-node.ts'
import type { Attribute, PageNode } from './page-node.ts'
import { parseCapped } from './parse-capped.ts'
import { placeStreamed } from './place-streamed.ts'

const caps = { maxDepth: 300, maxTags: 400_000 }
const maxLength = 5_000_000

/**
 * Any text as a page: its elements and texts under one root. Length, depth (300), number of elements
 * and time are bounded whatever comes in.
 */
export function parsePage(html: string): PageNode {
  const options = { treeAdapter: adapter, scriptingEnabled: true }
  const document = parseCapped(withLineFeeds(html.slice(0, maxLength)), options, caps)
  return noteElements(placeStreamed(document, html))
}

function withLineFeeds(html: string): string {
  return html.includes('\r') ? html.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : html
}

type Nodes = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode
>

const html = 'http://www.w3.org/1999/xhtml'

function make(
  tag: string,
  attributes: readonly Attribute[],
  text: string,
  namespace: string = html,
): PageNode {
  const children = tag === '#text' ? noNodes : []
  return {
    tag,
    attributes,
    text,
    parent: null,
    children,
    namespace,
    names: undefined,
    elements: undefined,
    picture: undefined,
    size: undefined,
    survey: undefined,
  }
}

const noAttributes: readonly Attribute[] = []
const noNodes: PageNode[] = []

function insertAt(parent: PageNode, node: PageNode, at: number): void {
  node.parent = parent
  if (at < 0 || at >= parent.children.length) parent.children.push(node)
  else parent.children.splice(at, 0, node)
}

function addText(before: PageNode | undefined, parent: PageNode, text: string, at: number): void {
  if (before?.tag === '#text') before.text += text
  else insertAt(parent, make('#text', noAttributes, text), at)
}

const nothing = (): void => {}
const noName = (): string => ''

// Comments are made, since the parser asks for them, and never put into the tree.
const adapter: TreeAdapter<Nodes> = {
  createDocument: () => make('#document', [], ''),
  createDocumentFragment: () => make('#fragment', [], ''),
  createElement: (tag, namespace, attributes) => make(tag, attributes, '', namespace),
  createCommentNode: () => make('#comment', [], ''),
  createTextNode: text => make('#text', noAttributes, text),
  appendChild: (parent, node) => (node.tag === '#comment' ? undefined : insertAt(parent, node, -1)),
  insertBefore: (parent, node, next) => insertAt(parent, node, parent.children.lastIndexOf(next)),
  insertText: (parent, text) => addText(parent.children.at(-1), parent, text, -1),
  insertTextBefore: (parent, text, next) => {
    const at = parent.children.lastIndexOf(next)
    addText(parent.children[at - 1], parent, text, at)
  },
  adoptAttributes: (node, attributes) => {
    const names = new Set(node.attributes.map(one => one.name))
    node.attributes = [...node.attributes, ...attributes.filter(one => !names.has(one.name))]
  },
  detachNode: detach,
  getAttrList: node => [...node.attributes],
  getChildNodes: node => node.children,
  getFirstChild: node => node.children[0] ?? null,
  getParentNode: node => node.parent,
  getTagName: node => node.tag,
  getNamespaceURI: node => node.namespace as ReturnType<TreeAdapter['getNamespaceURI']>,
  getTextNodeContent: node => node.text,
  getTemplateContent: node => node,
  setTemplateContent: nothing,
  isTextNode: (node): node is PageNode => node.tag === '#text',
  isElementNode: (node): node is PageNode => !node.tag.startsWith('#'),
  isCommentNode: (node): node is PageNode => node.tag === '#comment',
  isDocumentTypeNode: (node): node is PageNode => node.tag === '#doctype',
  getCommentNodeContent: noName,
  getDocumentTypeNodeName: noName,
  getDocumentTypeNodePublicId: noName,
  getDocumentTypeNodeSystemId: noName,
  getDocumentMode: document => (document.text || 'no-quirks') as ReturnType<TreeAdapter['getDocumentMode']>,
  setDocumentMode: (document, mode) => {
    document.text = mode
  },
  setDocumentType: nothing,
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: nothing,
  updateNodeSourceCodeLocation: nothing,
}

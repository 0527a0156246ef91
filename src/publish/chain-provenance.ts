import { createHash } from 'node:crypto'
import {
  hopsOf,
  isSaid,
  mannerOf,
  originOf,
  type GivenArticle,
  type GivenStatement,
  standingOf,
} from './given-article.ts'
import type { Json } from './json-value.ts'

/**
 * The chains of an article's statements in the words of PROV (W3C Recommendation PROV-O): every statement is quoted
 * from what the next one in its chain said, and that from what the one behind it said, until the origin, each
 * attributed to an agent by the words that the text has for them.
 */
export function chainsOf(article: GivenArticle): Json {
  const { address, original, title, outlet, readAt, reader, statements } = article
  const chains = statements.filter(isSaid).map(statement => chainOf(article, statement))
  const nodes = [
    {
      id: address,
      type: ['prov:Entity', 'schema:NewsArticle'],
      name: title,
      creditText: standingOf(article),
      wasAttributedTo: outletId(article),
      ...(original === null ? {} : { wasDerivedFrom: original }),
      wasGeneratedBy: `${address}#reading`,
    },
    { id: outletId(article), type: ['prov:Agent', 'prov:Organization'], name: outlet },
    {
      id: `${address}#reading`,
      type: 'prov:Activity',
      endedAtTime: readAt,
      wasAssociatedWith: reader.address,
    },
    { id: reader.address, type: ['prov:Agent', 'prov:SoftwareAgent'], name: reader.name },
    ...chains.flat(),
  ]
  // The same person or outlet stands in many chains, and once in the graph: as what it is in the chain that tells.
  const byId = new Map<string, Node>()
  for (const node of nodes) if (!Array.isArray(byId.get(node.id)?.['type'])) byId.set(node.id, node)
  return { '@context': context, id: article.chains, graph: [...byId.values()] }
}

const reference = (term: string) => ({ '@id': `prov:${term}`, '@type': '@id' })
const context = {
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  graph: '@graph',
  name: 'schema:name',
  description: 'schema:description',
  creditText: 'schema:creditText',
  dateCreated: 'schema:dateCreated',
  value: 'prov:value',
  endedAtTime: { '@id': 'prov:endedAtTime', '@type': 'xsd:dateTime' },
  wasAttributedTo: reference('wasAttributedTo'),
  wasAssociatedWith: reference('wasAssociatedWith'),
  wasGeneratedBy: reference('wasGeneratedBy'),
  wasDerivedFrom: reference('wasDerivedFrom'),
  wasQuotedFrom: reference('wasQuotedFrom'),
  hadPrimarySource: reference('hadPrimarySource'),
} as const

type Node = { readonly id: string } & { readonly [key: string]: Json }

function outletId({ address }: GivenArticle): string {
  return `${address}#outlet`
}

/** A statement, what each of its chain said, and who they are. */
function chainOf(article: GivenArticle, statement: GivenStatement): Node[] {
  const { address, outlet } = article
  const { place, content, when } = statement
  const origin = originOf(statement)
  const said = (at: number) => `${address}#said-${place}-${at}`
  const links = origin === null ? [] : [...hopsOf(statement, outlet), origin]
  return [
    {
      id: `${address}#said-${place}`,
      type: 'prov:Entity',
      value: content,
      description: mannerOf(statement),
      wasDerivedFrom: address,
      ...(links.length === 0 ? {} : { wasQuotedFrom: said(1), hadPrimarySource: said(links.length) }),
    },
    ...links.flatMap((words, at): Node[] => {
      const isLast = at === links.length - 1
      const id = said(at + 1)
      const dated = isLast && when !== null ? { dateCreated: when.value } : {}
      // A paper is no agent: it is what was quoted from.
      if (words === statement.source && statement.status === 'document')
        return [{ id, type: ['prov:Entity', 'schema:CreativeWork'], name: words, ...dated }]
      const agent = agentOf(article, statement, words)
      const next = isLast ? {} : { wasQuotedFrom: said(at + 2) }
      return [{ id, type: 'prov:Entity', wasAttributedTo: agent.id, ...next, ...dated }, agent]
    }),
  ]
}

/** By the same words the text means the same one, except of those who have no name: two officials may be two. */
function agentOf({ address }: GivenArticle, { place, source, status }: GivenStatement, words: string): Node {
  const isSource = words === source
  const key = isSource && status === 'unnamed' ? `${place} ${words}` : words.toLowerCase()
  const id = `${address}#agent-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
  if (!isSource) return { id, type: 'prov:Agent', name: words }
  if (status === 'unnamed') return { id, type: ['prov:Agent', 'prov:Person'], description: words }
  return { id, type: ['prov:Agent', status === 'named' ? 'prov:Person' : 'prov:Organization'], name: words }
}

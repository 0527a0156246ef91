import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import type { ICruiseOptions, ICruiseResult } from 'dependency-cruiser'
import readRules from 'dependency-cruiser/config-utl/extract-depcruise-config'
import readTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const rules = await readRules(join(import.meta.dirname, '../.dependency-cruiser.mjs'))

/** What the import rules say of a source tree. */
export type ImportReport = {
  /** How many modules below `src` were read. */
  readonly modules: number
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[]
}

/**
 * Applies the import rules to the folders of a checkout.
 *
 * @param root the checkout, or a tree that looks like one
 * @param folders what to read, relative to root
 */
export async function checkImports(root: string, folders: readonly string[]): Promise<ImportReport> {
  const { options = {}, ...ruleSet } = rules
  const cruiseOptions: ICruiseOptions = { ...options, baseDir: root, validate: true, ruleSet }
  const { output } = await cruise([...folders], cruiseOptions, options.enhancedResolveOptions, {
    tsConfig: readTsConfig(join(root, 'tsconfig.json')),
  })
  const { summary, modules } = output as ICruiseResult
  return {
    modules: modules.filter(module => module.source.startsWith('src/')).length,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

/** The report as lines for a person; empty when all is well. A report on nothing is a fault. */
export function faultsOf({ modules, violations }: ImportReport): string[] {
  if (modules === 0) return ['The import rules have read no module.']
  return violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)
}

/** What each rule means, by name. */
export const ruleComments: ReadonlyMap<string, string> = new Map(
  rules.forbidden?.map(({ name = '', comment = '' }) => [name, comment]),
)

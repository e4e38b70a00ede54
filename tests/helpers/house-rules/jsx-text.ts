import type { ESTree } from 'vite'
import { placeOf, visitSource } from './parse-source.ts'
import type { ProjectFile } from './project-files.ts'

/** Attributes whose value people read or hear. */
const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'alt',
  'label',
  'placeholder',
  'title',
])

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text)

/**
 * Words for people that stand in a component itself instead of in server/contract/text: JSX text, strings between
 * braces as a child (also behind `?:`, `&&` and `??`), and strings in attributes that are read aloud.
 */
export function findJsxText(file: ProjectFile): string[] {
  const faults: string[] = []
  const judge = (text: string, offset: number): void => {
    if (hasWord(text)) faults.push(`${placeOf(file, offset)} "${text.trim().replaceAll(/\s+/g, ' ')}"`)
  }
  visitSource(file, {
    JSXText: (node) => judge(node.value, node.start + Math.max(0, node.value.search(/\S/))),
    JSXElement: (node) => judgeChildren(node.children, judge),
    JSXFragment: (node) => judgeChildren(node.children, judge),
    JSXAttribute: (node) => {
      if (node.name.type !== 'JSXIdentifier' || !spokenAttributes.has(node.name.name)) return
      if (node.value?.type === 'Literal') judge(String(node.value.value), node.start)
      if (node.value?.type === 'JSXExpressionContainer') judgeExpression(node.value.expression, judge)
    },
  })
  return faults
}

type Judge = (text: string, offset: number) => void

function judgeChildren(children: readonly ESTree.JSXChild[], judge: Judge): void {
  for (const child of children) {
    if (child.type === 'JSXExpressionContainer') judgeExpression(child.expression, judge)
  }
}

/** The strings an expression can give as it stands; what a function makes of a string is not text yet. */
function judgeExpression(node: ESTree.Expression | ESTree.JSXEmptyExpression, judge: Judge): void {
  if (node.type === 'Literal' && typeof node.value === 'string') judge(node.value, node.start)
  if (node.type === 'TemplateLiteral') judge(node.quasis.map((part) => part.value.raw).join(' '), node.start)
  if (node.type === 'ParenthesizedExpression') judgeExpression(node.expression, judge)
  if (node.type === 'ConditionalExpression') {
    judgeExpression(node.consequent, judge)
    judgeExpression(node.alternate, judge)
  }
  if (node.type === 'LogicalExpression') judgeExpression(node.right, judge)
}

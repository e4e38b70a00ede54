import { EditorView } from '@codemirror/view'

/** Colours of others, of the sets that hold in light and dark (tokens.css). */
const COLOURS = [
  '--basis-dataset-pijlers-4',
  '--basis-dataset-pijlers-3',
  '--basis-dataset-pijlers-1',
  '--basis-color-highlight-border-default',
  '--basis-dataset-pijlers-2',
  '--basis-color-action-1-color-default',
] as const

const others = Object.fromEntries(
  COLOURS.flatMap((colour, at) => [
    [`.ander--${at}`, { borderColor: `var(${colour})` }],
    [`.ander--${at} .ander__naam`, { borderColor: `var(${colour})` }],
    [`.gekozen--${at}`, { backgroundColor: `color-mix(in srgb, var(${colour}) 25%, transparent)` }],
  ]),
)

/**
 * How the text looks. It stands in a shadow root, where CodeMirror puts its rules in an adopted sheet: the content security policy of the
 * app allows no style element. Custom properties of the page go through.
 */
export const editorLook = EditorView.theme({
  '&': {
    border: '1px solid var(--basis-color-default-border-default)',
    borderRadius: 'var(--basis-border-radius-md)',
    backgroundColor: 'var(--basis-color-default-bg-document)',
    color: 'var(--basis-color-default-color-document)',
  },
  '&.cm-focused': {
    outline: '3px solid var(--basis-focus-outline-color)',
    outlineOffset: '0',
  },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.55', overflowX: 'hidden' },
  '.cm-content': {
    // Room above the first line for the name at somebody's cursor.
    padding: '18px 12px 10px',
    minHeight: '8.5em',
    caretColor: 'var(--basis-color-default-color-document)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '.cm-line': { padding: '0' },
  '.figuur': {
    display: 'inline-block',
    padding: '0 5px',
    borderRadius: '4px',
    border: '1px solid var(--basis-color-action-1-color-default)',
    backgroundColor: 'var(--basis-color-action-1-bg-subtle)',
    color: 'var(--basis-color-action-1-color-default)',
    fontWeight: '600',
    lineHeight: '1.3',
    cursor: 'pointer',
  },
  '.figuur--veranderd': {
    borderStyle: 'dashed',
    borderColor: 'var(--basis-color-warning-border-default)',
    backgroundColor: 'var(--basis-color-warning-bg-default)',
    color: 'var(--basis-color-warning-color-default)',
  },
  '.figuur__nu': { fontWeight: '400' },
  '.ander': { position: 'relative', borderInlineStart: '2px solid', marginInline: '-1px' },
  '.ander__naam': {
    position: 'absolute',
    insetBlockEnd: '100%',
    insetInlineStart: '-2px',
    padding: '0 4px',
    border: '1px solid',
    borderRadius: '4px',
    backgroundColor: 'var(--basis-color-default-bg-document)',
    color: 'var(--basis-color-default-color-document)',
    fontSize: '11px',
    lineHeight: '15px',
    whiteSpace: 'nowrap',
    pointerEvents: 'none',
    zIndex: '2',
  },
  ...others,
})

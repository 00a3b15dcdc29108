import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const PAGES = globSync(['README.md', 'docs/**/*.md', 'infra/**/*.md', 'cloud/**/*.md'])

/** What a page links to within the project: paths from its folder, with or without an anchor. */
const linksOf = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link).filter(link => !/^[a-z]+:/u.test(link))

/** The anchors of a page: its headings, as GitHub names them, and those that are written. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => slugOf(heading))
  const written = [...text.matchAll(/<a id="([^"]+)">/gu)].map(([, id = '']) => id)
  return new Set([...headings, ...written])
}

const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

describe('every link of a page leads somewhere:', () => {
  test.each(PAGES)('%s', page => {
    const broken = linksOf(readFileSync(page, 'utf8')).filter(link => {
      const [path = '', anchor] = link.split('#')
      const target = path ? join(dirname(page), path) : page
      if (!existsSync(target)) return true
      if (!anchor || statSync(target).isDirectory() || !target.endsWith('.md')) return false
      return !anchorsOf(readFileSync(target, 'utf8')).has(anchor)
    })
    expect(broken).toEqual([])
  })
})

test('every npm command that a page names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = PAGES.flatMap(page =>
    [...readFileSync(page, 'utf8').matchAll(/npm run (?:--silent )?([a-z][\w-]*)/gu)].map(([, name]) => name),
  )
  expect(named).toContain('certify')
  expect([...new Set(named)].filter(name => !(name && name in scripts))).toEqual([])
})

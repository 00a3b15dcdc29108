import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** The map's rules: which files of the project a file may import, by paths from the root. */
const RULES: readonly {
  who: string
  files: string
  except?: RegExp
  may: (importer: string) => readonly string[]
}[] = [
  { who: 'core knows only core', files: 'core/**/*.ts', may: () => ['core/'] },
  { who: 'our side of the wire knows core', files: 'cloud/aws/**/*.ts', may: () => ['core/', 'cloud/aws/'] },
  { who: 'what asks Alexa knows core', files: 'cloud/alexa/**/*.ts', may: () => ['core/', 'cloud/alexa/'] },
  { who: 'what visits the web knows core', files: 'cloud/web/**/*.ts', may: () => ['core/', 'cloud/web/'] },
  {
    who: 'the other side of the wire knows nothing of the project',
    files: 'cloud/local/**/*.ts',
    except: /^cloud\/local\/alexa\//u,
    may: () => ['cloud/local/'],
  },
  {
    who: 'the local Alexa could be a package of its own',
    files: 'cloud/local/alexa/**/*.ts',
    may: () => ['cloud/local/alexa/'],
  },
  {
    who: 'a function knows core and itself',
    files: 'lambda/*/**/*.ts',
    except: /\/handler\.ts$/u,
    may: importer => ['core/', functionFolder(importer)],
  },
  {
    who: "a function's handler.ts also knows our side of the wire",
    files: 'lambda/*/handler.ts',
    may: importer => ['core/', 'cloud/aws/', 'cloud/alexa/', 'cloud/web/', functionFolder(importer)],
  },
  {
    who: 'the admin app knows core and itself',
    files: 'admin/**/*.ts',
    except: /^admin\/server\.ts$/u,
    may: () => ['core/', 'admin/'],
  },
  {
    who: 'its server.ts also knows our side of the wire',
    files: 'admin/server.ts',
    may: () => ['core/', 'cloud/aws/', 'admin/'],
  },
]

const functionFolder = (path: string) => path.split('/').slice(0, 2).join('/').concat('/')

/** The project's files that a file imports, re-exports or loads. */
function importsOf(path: string): string[] {
  const specifiers = readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/gu)
  return [...specifiers].map(([, specifier = '']) => normalize(join(dirname(path), specifier)))
}

describe('the map of DESIGN.md holds:', () => {
  test.each(RULES)('$who', ({ files, except, may }) => {
    const importers = globSync(files).filter(path => !except?.test(path))
    expect(importers).not.toEqual([])
    const astray = importers.flatMap(importer =>
      importsOf(importer)
        .filter(imported => !may(importer).some(allowed => imported.startsWith(allowed)))
        .map(imported => `${importer} imports ${imported}`),
    )
    expect(astray).toEqual([])
  })

  test('only the local side names its endpoints: code that runs on AWS knows no local cloud', () => {
    const deployed = globSync([
      'core/**/*.ts',
      'cloud/aws/**/*.ts',
      'cloud/alexa/**/*.ts',
      'cloud/web/**/*.ts',
      'lambda/**/*.ts',
      'admin/**/*.ts',
    ])
    const naming = deployed.filter(path =>
      /cloud\/local|127\.0\.0\.1|localhost/u.test(readFileSync(path, 'utf8')),
    )
    expect(naming).toEqual([])
  })

  test('core has no AWS, no HTTP, no environment and no clock', () => {
    const impure =
      /@aws-sdk|node:(https?|net|fs|process)|process\.|Date\.now|new Date\(\)|setTimeout|fetch\(/u
    expect(globSync('core/**/*.ts').filter(path => impure.test(readFileSync(path, 'utf8')))).toEqual([])
  })
})

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Json, JsonObject, Resource } from '../../infra/templates.ts'

/** What `sam build` does itself, and what is none of esbuild's business. */
const NOT_PASSED_ON = ['bundle', 'platform', 'outdir', 'use_npm_ci', 'entry_points']

/**
 * Builds a function as `sam build` does where its folder has no package.json of its own: esbuild's command, in the
 * function's folder, with its build properties as arguments.
 * https://github.com/aws/aws-lambda-builders/blob/develop/aws_lambda_builders/workflows/nodejs_npm_esbuild/esbuild.py
 */
export async function samBuild({ Properties, Metadata }: Resource, outdir: string): Promise<void> {
  if (Metadata?.BuildMethod !== 'esbuild') throw new Error(`not by esbuild: ${Metadata?.BuildMethod}`)
  const folder = resolve('infra', String(Properties?.CodeUri))
  if (existsSync(join(folder, 'package.json')))
    throw new Error(`${folder} has a package.json: sam would install what it names`)
  const command = resolve('node_modules/.bin/esbuild')
  await promisify(execFile)(command, argumentsOf(Metadata.BuildProperties as JsonObject, outdir), {
    cwd: folder,
  })
}

function argumentsOf(given: JsonObject, outdir: string): string[] {
  const properties = Object.entries(given).map(([name, value]) => [snake(name), value] as const)
  const { entry_points: entryPoints, ...rest } = Object.fromEntries(properties)
  if (!Array.isArray(entryPoints)) throw new Error('EntryPoints is no list')
  const defaults = [
    ...('target' in rest ? [] : ['--target=es2020']),
    ...('format' in rest ? [] : ['--format=cjs']),
    ...('minify' in rest ? [] : ['--minify']),
  ]
  const own = Object.entries(rest).filter(([name]) => !NOT_PASSED_ON.includes(name))
  return [
    ...entryPoints.map(String),
    ...['--bundle', '--platform=node', `--outdir=${outdir}`],
    ...defaults,
    ...own.flatMap(([name, value]) => argumentOf(`--${name.replaceAll('_', '-')}`, value)),
  ]
}

/** What is false is left out: to say no to esbuild is a text. */
function argumentOf(flag: string, value: Json): string[] {
  if (typeof value === 'boolean') return value ? [flag] : []
  if (typeof value === 'string') return [`${flag}=${value}`]
  if (Array.isArray(value)) return value.map(item => `${flag}:${item}`)
  throw new Error(`sam passes on no ${typeof value} for ${flag}`)
}

const snake = (name: string) => name.replace(/(?<!^)(?=[A-Z])/gu, '_').toLowerCase()

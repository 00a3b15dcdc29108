import { readFileSync } from 'node:fs'
import { type Case, IN_SESSION } from '../case.ts'
import { fill, folded, utteranceOf } from '../sample.ts'
import type { Material } from './material.ts'

const REQUESTS = { general: 90, ofEachOtherModel: 10 }

/** More of its meaning than this in one sample, and a request may well be meant for the skill. */
const MOST_SHARED_WORDS = 0.4

/**
 * What the skill is not for: requests of everyday life and those of the other skills. A model without
 * AMAZON.FallbackIntent takes the nearest intent, which is not judged.
 */
export function outOfDomainCases(material: Material, others: readonly Material[]): Case[] {
  if (!material.has('AMAZON.FallbackIntent')) return []
  const random = material.random('out of domain')
  const language = material.model.locale.split('-')[0]
  const general = random.shuffled(generalRequests(language)).filter(request => isForeign(material, request))
  const ofOthers = others
    .filter(({ model }) => model.locale.split('-')[0] === language && model !== material.model)
    .flatMap(other =>
      random
        .shuffled(other.samples.filter(({ sample }) => other.contentWords(sample).length > 1))
        .map(sample =>
          utteranceOf(fill(sample, other.languageModel, other.values, random).pieces, other.language),
        )
        .filter(request => isForeign(material, request) && !namesValue(material, request))
        .slice(0, REQUESTS.ofEachOtherModel),
    )
  return [...general.slice(0, REQUESTS.general), ...ofOthers].map(utterance => ({
    kind: 'out-of-domain',
    utterance,
    situation: IN_SESSION,
    expected: { kind: 'fallback' },
  }))
}

const generalRequests = (language: string | undefined) =>
  readFileSync(new URL(`../out-of-domain/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')

function isForeign(material: Material, request: string): boolean {
  const words = material.contentWords(request)
  if (words.length === 0 || material.isSample(request, 'any')) return false
  return material.meanings.every(
    own => words.filter(word => own.has(word)).length / words.length <= MOST_SHARED_WORDS,
  )
}

/** Another skill's request that names a value of this one may well be meant for it. */
function namesValue({ listedWords }: Material, request: string): boolean {
  const said = ` ${folded(request)} `
  return listedWords.some(value => said.includes(` ${value} `))
}

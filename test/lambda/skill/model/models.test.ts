import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { locales } from '../../../../lambda/skill/model/locales.ts'
import { iconPath, manifestOf } from '../../../../lambda/skill/model/manifest.ts'
import { modelOf } from '../../../../lambda/skill/model/model.ts'

const FOLDER = 'skill-package/interactionModels/custom'

test('The skill package is what `npm run models` makes', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    locales()
      .map(locale => `${locale}.json`)
      .sort(),
  )
  for (const locale of locales()) expect(read(`${FOLDER}/${locale}.json`)).toEqual(modelOf(locale))
  for (const size of ['small', 'large'] as const)
    for (const locale of locales())
      expect(readFileSync(`skill-package/${iconPath(locale, size)}`)).toEqual(
        readFileSync(`lambda/skill/model/store/${size}Icon.png`),
      )
  const manifest = read('skill-package/skill.json')
  const { privacyPolicyUrl } = manifest.manifest.privacyAndCompliance.locales['en-US']
  expect(manifest).toEqual(manifestOf(privacyPolicyUrl.replace('/privacy', '')))
})

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

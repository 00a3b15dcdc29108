import type { v1 } from 'ask-smapi-model'
import type { KeptList } from '../versions/kept-list.ts'
import { type VersionedResource, VersionedResources } from '../versions/versioned-resources.ts'

/** Where the values of a version come from: they are listed there, or lie in a catalogue. */
export type SlotTypeDefinition = v1.skill.interactionModel.typeVersion.ValueSupplierObject

interface SlotTypeContent {
  readonly definition: SlotTypeDefinition
}

/** A slot type that belongs to the vendor and not to one model. */
export type SlotType = VersionedResource<SlotTypeContent>

/** https://developer.amazon.com/en-US/docs/alexa/smapi/create-a-slot-type-to-use-in-multiple-skills.html */
const KIND = {
  noun: 'slot type',
  idPrefix: 'amzn1.ask.interactionModel.slotType.',
  mostResources: 100,
  mostVersions: 100,
}

/** The slot types of the vendor. */
export class SlotTypes extends VersionedResources<SlotTypeContent> {
  constructor(kept: KeptList<SlotType>) {
    super(KIND, kept)
  }
}

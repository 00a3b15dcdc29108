/** What Alexa's build refuses a model for: its code and its sentence, "MissingSlotValues: The slot type …". */
export const problem = (code: string, message: string): string => `${code}: ${message}`

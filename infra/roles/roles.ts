import { fileURLToPath } from 'node:url'
import { readTemplate } from '../templates.ts'
import type { Program } from './programs.ts'
import { type Role, roleOfFunction, roleOfTask } from './statements.ts'

const TEMPLATES = {
  functions: fileURLToPath(new URL('../template.yaml', import.meta.url)),
  admin: fileURLToPath(new URL('../admin.yaml', import.meta.url)),
}

/** The role that the templates give a program. */
export const roleOf = ({ name }: Program): Role =>
  name === 'admin'
    ? roleOfTask(readTemplate(TEMPLATES.admin))
    : roleOfFunction(readTemplate(TEMPLATES.functions), name)

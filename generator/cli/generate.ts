#!/usr/bin/env node
import { processIo } from './processIo.js';
import { runCli } from './runCli.js';
import { translateGenerate } from './translateGenerate.js';

process.exitCode = await runCli(translateGenerate(process.argv.slice(2)), processIo());

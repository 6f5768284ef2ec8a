/** What a thread that is started under a record runs first: the gate, which Node gives to no thread by itself. */
import { standGate } from './standGate.js';
import { recordedModules } from './threads.js';

standGate(recordedModules());

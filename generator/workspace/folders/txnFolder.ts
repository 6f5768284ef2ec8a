/** Where transactions and run locks are, relative to the output root. Not committed, and empty when nothing runs. */
export const TXN_FOLDER = '.generator/txn';

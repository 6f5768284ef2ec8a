/* What a person may write into handlers/vhsm_encrypt.c: a toy that shows every way in which a command can end. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "archc_sdk/archc_handlers.h"

static archc_status set(archc_string *string, const char *text) {
  return archc_string_set(string, text, strlen(text));
}

/** The "encryption": every byte with some of its bits turned over. */
static archc_status seal(const archc_bytes *plaintext, archc_bytes *ciphertext) {
  archc_status status = archc_bytes_set(ciphertext, plaintext->data, plaintext->length);
  if (status != ARCHC_OK) return status;
  for (size_t index = 0; index < ciphertext->length; index++) ciphertext->data[index] ^= 0x5a;
  return ARCHC_OK;
}

static archc_status fill_in(const vhsm_encrypt_Params *params, vhsm_encrypt_Result *result) {
  static const uint8_t nonce[12] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  result->sealed.tag = vhsm_encrypt_SealedDataTag_INLINE;
  vhsm_encrypt_Envelope *envelope = &result->sealed.of.inline_.envelope;
  envelope->key_version = 3;
  envelope->algorithm.value = params->algorithm.value;
  result->quota.used = UINT64_C(18014398509481985);
  result->quota.limit = UINT64_MAX;
  result->quota.balance_micros = -INT64_C(9007199254740993);
  result->audit_id = INT64_C(9007199254740993);
  archc_status status = set(&envelope->key_id, "6f1c2a34-8b5d-4e6f-9a7b-0c1d2e3f4a5b");
  if (status == ARCHC_OK) status = archc_bytes_set(&envelope->nonce, nonce, sizeof nonce);
  if (status == ARCHC_OK) status = seal(&params->plaintext, &envelope->ciphertext);
  if (status == ARCHC_OK) status = set(&result->quota.resets_at, "2026-12-01T00:00:00.000Z");
  if (status == ARCHC_OK) status = set(&result->processed_at, "2026-11-21T10:30:00.125Z");
  return status;
}

static archc_status unknown_alias(const archc_string *alias, vhsm_encrypt_Failure *failure) {
  failure->is = vhsm_encrypt_FailureKind_KEY_NOT_FOUND;
  vhsm_encrypt_KeyReference *key = &failure->of.key_not_found.key;
  key->tag = vhsm_encrypt_KeyReferenceTag_ALIAS;
  archc_status status = archc_string_set(&key->of.alias.alias, alias->text, alias->length);
  return status == ARCHC_OK ? ARCHC_FAILED : status;
}

archc_status vhsm_encrypt_handle(void *context, const vhsm_encrypt_Params *params, vhsm_encrypt_Result *result,
                                 vhsm_encrypt_Failure *failure) {
  size_t *calls = context;
  ++*calls;
  switch (params->key.tag) {
    case vhsm_encrypt_KeyReferenceTag_ALIAS: {
      const archc_string *alias = &params->key.of.alias.alias;
      if (strcmp(alias->text, "alias/payments") != 0) return unknown_alias(alias, failure);
      return fill_in(params, result);
    }
    case vhsm_encrypt_KeyReferenceTag_ID: {
      /* Half an answer, which must not leave the server. */
      archc_status status = fill_in(params, result);
      if (status == ARCHC_OK) status = set(&result->processed_at, "yesterday");
      return status;
    }
    default:
      failure->is = vhsm_encrypt_FailureKind_ATTESTATION_REJECTED;
      return ARCHC_FAILED;
  }
}

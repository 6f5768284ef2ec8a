/* What a person may write into handlers/vhsm_encrypt.c: a toy that shows every way in which a command can end. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sdk/handlers.h"

static sdk_status set(sdk_string *string, const char *text) {
  return sdk_string_set(string, text, strlen(text));
}

/** The "encryption": every byte with some of its bits turned over. */
static sdk_status seal(const sdk_bytes *plaintext, sdk_bytes *ciphertext) {
  sdk_status status = sdk_bytes_set(ciphertext, plaintext->data, plaintext->length);
  if (status != SDK_OK) return status;
  for (size_t index = 0; index < ciphertext->length; index++) ciphertext->data[index] ^= 0x5a;
  return SDK_OK;
}

static sdk_status fill_in(const sdk_vhsm_encrypt_Params *params, sdk_vhsm_encrypt_Result *result) {
  static const uint8_t nonce[12] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  result->sealed.tag = sdk_vhsm_encrypt_SealedDataTag_INLINE;
  sdk_vhsm_encrypt_Envelope *envelope = &result->sealed.of.inline_.envelope;
  envelope->key_version = 3;
  envelope->algorithm.value = params->algorithm.value;
  result->quota.used = UINT64_C(18014398509481985);
  result->quota.limit = UINT64_MAX;
  result->quota.balance_micros = -INT64_C(9007199254740993);
  result->audit_id = INT64_C(9007199254740993);
  sdk_status status = set(&envelope->key_id, "6f1c2a34-8b5d-4e6f-9a7b-0c1d2e3f4a5b");
  if (status == SDK_OK) status = sdk_bytes_set(&envelope->nonce, nonce, sizeof nonce);
  if (status == SDK_OK) status = seal(&params->plaintext, &envelope->ciphertext);
  if (status == SDK_OK) status = set(&result->quota.resets_at, "2026-12-01T00:00:00.000Z");
  if (status == SDK_OK) status = set(&result->processed_at, "2026-11-21T10:30:00.125Z");
  return status;
}

static sdk_status unknown_alias(const sdk_string *alias, sdk_vhsm_encrypt_Failure *failure) {
  failure->is = sdk_vhsm_encrypt_FailureKind_KEY_NOT_FOUND;
  sdk_vhsm_encrypt_KeyReference *key = &failure->of.key_not_found.key;
  key->tag = sdk_vhsm_encrypt_KeyReferenceTag_ALIAS;
  sdk_status status = sdk_string_set(&key->of.alias.alias, alias->text, alias->length);
  return status == SDK_OK ? SDK_FAILED : status;
}

sdk_status sdk_vhsm_encrypt_handle(void *context, const sdk_vhsm_encrypt_Params *params, sdk_vhsm_encrypt_Result *result,
                                 sdk_vhsm_encrypt_Failure *failure) {
  size_t *calls = context;
  ++*calls;
  const sdk_call_context *call = sdk_current_context();
  const char *tenant = sdk_find_header(call, "x-tenant");
  const bool is_known = call->user_id != NULL && strcmp(call->user_id, "ada") == 0 && call->session_id == NULL &&
      tenant != NULL && strcmp(tenant, "acme") == 0 && sdk_find_header(call, "x") == NULL && call->has_deadline &&
      call->deadline_ms == 5 && call->trace != NULL && strcmp(call->trace->parent_id, "00f067aa0ba902b7") == 0;
  if (!is_known) return SDK_NO_ANSWER;
  switch (params->key.tag) {
    case sdk_vhsm_encrypt_KeyReferenceTag_ALIAS: {
      const sdk_string *alias = &params->key.of.alias.alias;
      if (strcmp(alias->text, "alias/payments") != 0) return unknown_alias(alias, failure);
      return fill_in(params, result);
    }
    case sdk_vhsm_encrypt_KeyReferenceTag_ID: {
      /* Half an answer, which must not leave the server. */
      sdk_status status = fill_in(params, result);
      if (status == SDK_OK) status = set(&result->processed_at, "yesterday");
      return status;
    }
    default: {
      /* What is called from here is part of the same call. */
      static const char missing[] =
          "{\"key\":{\"by\":\"alias\",\"alias\":\"alias/missing\"},\"plaintext\":\"AA==\",\"notAfter\":null}";
      sdk_reply reply;
      sdk_status status = sdk_dispatch(context, "vhsm/encrypt", missing, sizeof missing - 1, &reply);
      if (status != SDK_OK) return status;
      const bool is_same = sdk_current_context() == call && strstr(reply.json.text, "KEY_NOT_FOUND") != NULL;
      sdk_reply_free(&reply);
      if (!is_same) return SDK_NO_ANSWER;
      failure->is = sdk_vhsm_encrypt_FailureKind_ATTESTATION_REJECTED;
      return SDK_FAILED;
    }
  }
}

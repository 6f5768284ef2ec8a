/* Serves lines of "<command> TAB <params as JSON>", and says at the end how often the command was reached. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "sdk/handlers.h"

int main(void) {
  size_t calls = 0;
  char *line = NULL;
  size_t size = 0;
  ssize_t length;
  while ((length = getline(&line, &size, stdin)) > 0) {
    if (line[length - 1] == '\n') line[--length] = '\0';
    char *tab = strchr(line, '\t');
    if (tab == NULL) return EXIT_FAILURE;
    *tab = '\0';
    sdk_reply reply;
    if (sdk_dispatch(&calls, line, tab + 1, (size_t)(line + length - tab - 1), &reply) != SDK_OK) return EXIT_FAILURE;
    printf("%s\t%s\n", reply.failed ? "failed" : "answered", reply.json.text);
    sdk_reply_free(&reply);
  }
  free(line);
  printf("calls\t%zu\n", calls);
  const sdk_info *info = &sdk_vhsm_encrypt_info;
  printf("info\t[\"%s\", %d, %d, \"%s\"]\n", info->name, info->effect == SDK_WRITES, info->idempotent, info->access_level);
  return EXIT_SUCCESS;
}

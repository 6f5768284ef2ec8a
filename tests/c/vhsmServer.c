/* Serves lines of "<command> TAB <params as JSON>", and says at the end how often the command was reached. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "sdk/handlers.h"

#define PARENT "4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7"
#define ZEROS "0000000000000000"
#define LONG_TEXT ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS ZEROS

/** How many headers of traces are read though they must not be, or the other way round. */
static int misread(void) {
  static const char *const good[] = {
      "00-" PARENT "-00", "00-" PARENT "-ff", "01-" PARENT "-01", "fe-" PARENT "-01-", "cc-" PARENT "-01-more.~"};
  static const char *const bad[] = {"", "00", "00-" PARENT, "00-" PARENT "-1", "00-" PARENT "-01-", "00-" PARENT "-01x",
      "ff-" PARENT "-01", "0A-" PARENT "-01", "00-" PARENT "-0g", "00_" PARENT "-01", "01-" PARENT "-01.",
      "01-" PARENT "-01-\xc3\xa4", "01-" PARENT "-01-\n", "01-" PARENT "-01-" LONG_TEXT, "00-" ZEROS ZEROS "-00f067aa0ba902b7-01",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-" ZEROS "-01", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"};
  static const char *const good_states[] = {"a=1", "1a@b= x,\t0/-_*a=~", "a=1 , ,b=2,"};
  static const char *const bad_states[] = {"", ",", "a", "a=", "=a", "A=1", "*=1", "a=1,a=2", "a=b=c", "a=\xc3\xa4", "a=1\n",
      "a =1", "a=" LONG_TEXT "0", LONG_TEXT "0=1", "a=" LONG_TEXT ",b=" LONG_TEXT,
      "a=,b=,c=,d=", "a=1,b=1,c=1,d=1,e=1,f=1,g=1,h=1,i=1,j=1,k=1,l=1,m=1,n=1,o=1,p=1,q=1,r=1,s=1,t=1,u=1,v=1,w=1,x=1,y=1,"
      "z=1,0=1,1=1,2=1,3=1,4=1,5=1,6=1"};
  sdk_trace trace;
  int wrong = sdk_trace_read(&trace, NULL, "a=1");
  for (size_t index = 0; index < sizeof good / sizeof *good; index++) wrong += !sdk_trace_read(&trace, good[index], NULL);
  for (size_t index = 0; index < sizeof bad / sizeof *bad; index++) {
    wrong += sdk_trace_read(&trace, bad[index], "a=1") || trace.trace_id[0] != '\0' || trace.state != NULL;
  }
  for (size_t index = 0; index < sizeof good_states / sizeof *good_states; index++) {
    wrong += !sdk_trace_read(&trace, *good, good_states[index]) || trace.state != good_states[index];
  }
  for (size_t index = 0; index < sizeof bad_states / sizeof *bad_states; index++) {
    wrong += !sdk_trace_read(&trace, *good, bad_states[index]) || trace.state != NULL;
  }
  return wrong;
}

int main(void) {
  size_t calls = 0;
  sdk_trace trace;
  if (misread() != 0 || !sdk_trace_read(&trace, "00-" PARENT "-01", NULL) || !trace.is_sampled) return EXIT_FAILURE;
  const sdk_header headers[] = {{"x-agent", ""}, {"x-tenant", "acme"}, {"x-tenant", "other"}};
  const sdk_call_context call = {.user_id = "ada",
      .headers = headers,
      .header_count = sizeof headers / sizeof *headers,
      .trace = &trace,
      .has_deadline = true,
      .deadline_ms = 5};
  char *line = NULL;
  size_t size = 0;
  ssize_t length;
  while ((length = getline(&line, &size, stdin)) > 0) {
    if (line[length - 1] == '\n') line[--length] = '\0';
    char *tab = strchr(line, '\t');
    if (tab == NULL) return EXIT_FAILURE;
    *tab = '\0';
    sdk_reply reply;
    if (sdk_dispatch_with(&calls, &call, line, tab + 1, (size_t)(line + length - tab - 1), &reply) != SDK_OK) return EXIT_FAILURE;
    printf("%s\t%s\n", reply.failed ? "failed" : "answered", reply.json.text);
    sdk_reply_free(&reply);
  }
  free(line);
  if (sdk_current_context()->user_id != NULL || sdk_current_context()->header_count != 0) return EXIT_FAILURE;
  printf("calls\t%zu\n", calls);
  const sdk_info *info = &sdk_vhsm_encrypt_info;
  printf("info\t[\"%s\", %d, %d, \"%s\"]\n", info->name, info->effect == SDK_WRITES, info->idempotent, info->access_level);
  return EXIT_SUCCESS;
}

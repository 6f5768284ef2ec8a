/* Reads `<pattern>\t<text>` lines, both in hex of UTF-8; prints 1 where the pattern matches anywhere, 0 where not. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <string.h>

static size_t unhex(const char *hex, size_t length, unsigned char *out) {
  for (size_t i = 0; i + 1 < length; i += 2) {
    unsigned int byte = 0;
    if (sscanf(hex + i, "%2x", &byte) != 1) return 0;
    out[i / 2] = (unsigned char)byte;
  }
  return length / 2;
}

int main(void) {
  static char line[1 << 20];
  static unsigned char pattern[1 << 19], text[1 << 19];
  while (fgets(line, sizeof line, stdin) != NULL) {
    line[strcspn(line, "\n")] = '\0';
    const char *tab = strchr(line, '\t');
    if (tab == NULL) return 2;
    size_t pattern_length = unhex(line, (size_t)(tab - line), pattern);
    size_t text_length = unhex(tab + 1, strlen(tab + 1), text);
    int problem;
    PCRE2_SIZE place;
    pcre2_code *code = pcre2_compile(pattern, pattern_length, PCRE2_UTF, &problem, &place, NULL);
    if (code == NULL) return 3;
    pcre2_match_data *match = pcre2_match_data_create_from_pattern(code, NULL);
    puts(pcre2_match(code, text, text_length, 0, 0, match, NULL) >= 0 ? "1" : "0");
    pcre2_match_data_free(match);
    pcre2_code_free(code);
  }
  return 0;
}

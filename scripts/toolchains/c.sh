# What generated C needs and is checked with: jansson and PCRE2 are the libraries that it links.
debian gcc g++ make cmake pkg-config valgrind clang-format libjansson-dev libpcre2-dev

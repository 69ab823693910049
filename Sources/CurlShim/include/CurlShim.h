#ifndef CURL_SHIM_H
#define CURL_SHIM_H

#include <curl/curl.h>
#include <stddef.h>

// curl_easy_setopt and curl_easy_getinfo take a value of any type, which Swift cannot call. Here
// they are by type.

typedef size_t (*curl_shim_sink)(char *bytes, size_t size, size_t count, void *context);

CURLcode curl_shim_set_long(CURL *handle, CURLoption option, long value);
CURLcode curl_shim_set_offset(CURL *handle, CURLoption option, curl_off_t value);
CURLcode curl_shim_set_string(CURL *handle, CURLoption option, const char *value);
CURLcode curl_shim_set_pointer(CURL *handle, CURLoption option, void *value);
CURLcode curl_shim_set_list(CURL *handle, CURLoption option, struct curl_slist *value);
CURLcode curl_shim_set_sink(CURL *handle, CURLoption option, curl_shim_sink value);
CURLcode curl_shim_get_long(CURL *handle, CURLINFO info, long *value);

// prctl is of the same kind: whether a crash writes the memory of this process to disk. Answers
// what was set before.
int shim_set_dumpable(int value);

#endif

#include "CurlShim.h"

#include <sys/prctl.h>

CURLcode curl_shim_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

CURLcode curl_shim_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

CURLcode curl_shim_set_string(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

CURLcode curl_shim_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

CURLcode curl_shim_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

CURLcode curl_shim_set_sink(CURL *handle, CURLoption option, curl_shim_sink value) {
  return curl_easy_setopt(handle, option, value);
}

CURLcode curl_shim_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

int shim_set_dumpable(int value) {
  int before = prctl(PR_GET_DUMPABLE);
  prctl(PR_SET_DUMPABLE, value, 0, 0, 0);
  return before;
}

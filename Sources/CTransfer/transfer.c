#include "transfer.h"

#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// The numbers and types below are the binary interface of libcurl 4, which has not changed since 2006;
// taking them from its header would make the header a need of every build.
typedef void handle;
typedef struct curl_slist list;

enum {
  OPT_WRITEDATA = 10001,
  OPT_URL = 10002,
  OPT_POSTFIELDS = 10015,
  OPT_HTTPHEADER = 10023,
  OPT_HEADERDATA = 10029,
  OPT_NOPROGRESS = 43,
  OPT_POST = 47,
  OPT_FOLLOWLOCATION = 52,
  OPT_SSL_VERIFYPEER = 64,
  OPT_SSLVERSION = 32,
  OPT_SSL_VERIFYHOST = 81,
  OPT_NOSIGNAL = 99,
  OPT_HTTPAUTH = 107,
  OPT_TIMEOUT_MS = 155,
  OPT_CONNECTTIMEOUT_MS = 156,
  OPT_USERNAME = 10173,
  OPT_PASSWORD = 10174,
  OPT_NOPROXY = 10177,
  OPT_PROTOCOLS = 181,
  OPT_WRITEFUNCTION = 20011,
  OPT_HEADERFUNCTION = 20079,
  OPT_POSTFIELDSIZE_LARGE = 30120,

  INFO_RESPONSE_CODE = 0x200002,
  INFO_REDIRECT_URL = 0x10001f,

  GLOBAL_ALL = 3,
  AUTH_BASIC = 1,
  TLS_1_2 = 6,
  HTTP_AND_HTTPS = 3,
};

static struct {
  int (*global_init)(long);
  handle *(*init)(void);
  int (*setopt)(handle *, int, ...);
  int (*perform)(handle *);
  int (*getinfo)(handle *, int, ...);
  void (*cleanup)(handle *);
  list *(*append)(list *, const char *);
  void (*free_all)(list *);
  int is_there;
} curl;

static void load(void) {
  static const char *const names[] = {
      "libcurl.so.4", "libcurl-gnutls.so.4", "/usr/lib/libcurl.4.dylib", "libcurl.4.dylib"};
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  // POSIX lets a symbol be a function; ISO C has no cast for it.
  *(void **)&curl.global_init = dlsym(library, "curl_global_init");
  *(void **)&curl.init = dlsym(library, "curl_easy_init");
  *(void **)&curl.setopt = dlsym(library, "curl_easy_setopt");
  *(void **)&curl.perform = dlsym(library, "curl_easy_perform");
  *(void **)&curl.getinfo = dlsym(library, "curl_easy_getinfo");
  *(void **)&curl.cleanup = dlsym(library, "curl_easy_cleanup");
  *(void **)&curl.append = dlsym(library, "curl_slist_append");
  *(void **)&curl.free_all = dlsym(library, "curl_slist_free_all");
  curl.is_there = curl.global_init && curl.init && curl.setopt && curl.perform && curl.getinfo &&
                  curl.cleanup && curl.append && curl.free_all && curl.global_init(GLOBAL_ALL) == 0;
  // A connection that breaks while something is sent is an outcome, not the end of the program.
  signal(SIGPIPE, SIG_IGN);
}

// Keeps the beginning; the rest is read and dropped, for as long as the limit on time allows.
static size_t keep(char *data, size_t size, size_t count, void *into) {
  cx_answer *answer = into;
  size_t length = size * count;
  size_t room = CX_MOST - answer->length;
  size_t kept = length < room ? length : room;
  char *grown = realloc(answer->body, answer->length + kept + 1);
  if (!grown) return 0;
  memcpy(grown + answer->length, data, kept);
  answer->body = grown;
  answer->length += kept;
  answer->body[answer->length] = 0;
  return length;
}

static size_t note(char *data, size_t size, size_t count, void *into) {
  static const char name[] = "retry-after:";
  cx_answer *answer = into;
  size_t length = size * count;
  size_t from = sizeof name - 1;
  if (length > from && strncasecmp(data, name, from) == 0) {
    while (from < length && data[from] == ' ') from++;
    free(answer->retry_after);
    answer->retry_after = strndup(data + from, length - from);
  }
  return length;
}

static list *lines(const char *text) {
  list *all = NULL;
  while (*text) {
    size_t length = strcspn(text, "\n");
    char *line = strndup(text, length);
    list *grown = line ? curl.append(all, line) : NULL;
    free(line);
    if (!grown) {
      curl.free_all(all);
      return NULL;
    }
    all = grown;
    text += length + (text[length] != 0);
  }
  return all;
}

// Numbers of CURLcode.
static cx_outcome outcome(int code) {
  switch (code) {
    case 0: return CX_ANSWERED;
    case 5: case 6: return CX_NO_NAME;
    case 7: return CX_NO_CONNECTION;
    case 28: return CX_NO_ANSWER;
    case 35: case 51: case 53: case 54: case 58: case 59: case 60: case 64: case 66: case 77: case 80:
    case 82: case 83: case 90: case 91:
      return CX_NOT_SECURE;
    default: return CX_BROKEN;
  }
}

static int prepare(handle *easy, const cx_request *request, list *headers, cx_answer *answer) {
  int failed = 0;
  failed |= curl.setopt(easy, OPT_URL, request->url);
  failed |= curl.setopt(easy, OPT_PROTOCOLS, (long)HTTP_AND_HTTPS);
  failed |= curl.setopt(easy, OPT_FOLLOWLOCATION, 0L);
  failed |= curl.setopt(easy, OPT_SSL_VERIFYPEER, 1L);
  failed |= curl.setopt(easy, OPT_SSL_VERIFYHOST, 2L);
  failed |= curl.setopt(easy, OPT_SSLVERSION, (long)TLS_1_2);
  failed |= curl.setopt(easy, OPT_HTTPAUTH, (long)AUTH_BASIC);
  failed |= curl.setopt(easy, OPT_USERNAME, request->name);
  failed |= curl.setopt(easy, OPT_PASSWORD, request->password);
  failed |= curl.setopt(easy, OPT_POST, 1L);
  failed |= curl.setopt(easy, OPT_POSTFIELDSIZE_LARGE, (long long)request->length);
  failed |= curl.setopt(easy, OPT_POSTFIELDS, request->body);
  failed |= curl.setopt(easy, OPT_HTTPHEADER, headers);
  failed |= curl.setopt(easy, OPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
  failed |= curl.setopt(easy, OPT_TIMEOUT_MS, request->total_milliseconds);
  failed |= curl.setopt(easy, OPT_NOSIGNAL, 1L);
  failed |= curl.setopt(easy, OPT_NOPROGRESS, 1L);
  if (request->is_direct) failed |= curl.setopt(easy, OPT_NOPROXY, "*");
  failed |= curl.setopt(easy, OPT_WRITEFUNCTION, keep);
  failed |= curl.setopt(easy, OPT_WRITEDATA, answer);
  failed |= curl.setopt(easy, OPT_HEADERFUNCTION, note);
  failed |= curl.setopt(easy, OPT_HEADERDATA, answer);
  return !failed;
}

cx_outcome cx_post(const cx_request *request, cx_answer *answer) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  memset(answer, 0, sizeof *answer);
  pthread_once(&once, load);
  if (!curl.is_there) return CX_NO_LIBRARY;
  handle *easy = curl.init();
  list *headers = lines(request->headers);
  cx_outcome result = CX_BROKEN;
  if (easy && headers && prepare(easy, request, headers, answer)) {
    result = outcome(curl.perform(easy));
    char *redirect = NULL;
    curl.getinfo(easy, INFO_RESPONSE_CODE, &answer->status);
    curl.getinfo(easy, INFO_REDIRECT_URL, &redirect);
    if (redirect) answer->redirect = strdup(redirect);
  }
  curl.free_all(headers);
  if (easy) curl.cleanup(easy);
  return result;
}

void cx_forget(cx_answer *answer) {
  free(answer->body);
  free(answer->redirect);
  free(answer->retry_after);
  memset(answer, 0, sizeof *answer);
}

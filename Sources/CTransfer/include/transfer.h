#ifndef TRANSFER_H
#define TRANSFER_H

#include <stddef.h>

// One HTTP POST through libcurl, which is loaded at the first use: linked, it and the thirty libraries
// it brings along would double the time that every start of the program takes.

typedef struct {
  const char *url;
  // For Basic authentication.
  const char *name;
  const char *password;
  // Each on a line of its own.
  const char *headers;
  const char *body;
  size_t length;
  long connect_milliseconds;
  long total_milliseconds;
  // Whether to pass by a proxy that the environment names.
  int is_direct;
} cx_request;

typedef struct {
  long status;
  // What came back, at most CX_MOST bytes, ending in a NUL.
  char *body;
  size_t length;
  // Where a redirect points, or NULL; it is never followed.
  char *redirect;
  // The value of Retry-After, or NULL.
  char *retry_after;
} cx_answer;

#define CX_MOST 65536

typedef enum {
  CX_ANSWERED,
  CX_NO_LIBRARY,
  CX_NO_NAME,
  CX_NO_CONNECTION,
  CX_NOT_SECURE,
  CX_NO_ANSWER,
  CX_BROKEN,
} cx_outcome;

cx_outcome cx_post(const cx_request *request, cx_answer *answer);
void cx_forget(cx_answer *answer);

#endif

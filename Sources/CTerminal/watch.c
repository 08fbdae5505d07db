#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

// One file per process, beside the one readline that waits for keys meanwhile.
static char *watched = NULL;
static struct stat seen;
static struct stat pending;
static int is_pending = 0;

static int is_same(const struct stat *a, const struct stat *b) {
#ifdef __APPLE__
  const struct timespec *left = &a->st_mtimespec, *right = &b->st_mtimespec;
#else
  const struct timespec *left = &a->st_mtim, *right = &b->st_mtim;
#endif
  return left->tv_sec == right->tv_sec && left->tv_nsec == right->tv_nsec && a->st_size == b->st_size &&
         a->st_ino == b->st_ino;
}

void ct_watch(const char *path) {
  free(watched);
  watched = strdup(path);
  is_pending = 0;
  memset(&seen, 0, sizeof seen);
  if (watched != NULL) (void)stat(watched, &seen);
}

int ct_is_watching(void) {
  return watched != NULL;
}

int ct_watched_changed(void) {
  struct stat now;
  // An editor may be between removing the old file and putting the new one in its place.
  if (watched == NULL || stat(watched, &now) != 0) return 0;
  if (is_same(&now, &seen)) {
    is_pending = 0;
    return 0;
  }
  if (!is_pending || !is_same(&now, &pending)) {
    pending = now;
    is_pending = 1;
    return 0;
  }
  seen = now;
  is_pending = 0;
  return 1;
}

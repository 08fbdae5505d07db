#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

// The files of one case per process, beside the one readline that waits for keys meanwhile.
struct watch {
  char *path;
  struct stat seen;
  struct stat pending;
  int is_pending;
};

static struct watch watches[ct_watch_places];

static int is_same(const struct stat *a, const struct stat *b) {
#ifdef __APPLE__
  const struct timespec *left = &a->st_mtimespec, *right = &b->st_mtimespec;
#else
  const struct timespec *left = &a->st_mtim, *right = &b->st_mtim;
#endif
  return left->tv_sec == right->tv_sec && left->tv_nsec == right->tv_nsec && a->st_size == b->st_size &&
         a->st_ino == b->st_ino;
}

void ct_watch(int place, const char *path) {
  if (place < 0 || place >= ct_watch_places) return;
  struct watch *watch = &watches[place];
  if (watch->path != NULL && path != NULL && strcmp(watch->path, path) == 0) return;
  free(watch->path);
  memset(watch, 0, sizeof *watch);
  if (path == NULL) return;
  watch->path = strdup(path);
  if (watch->path != NULL) (void)stat(watch->path, &watch->seen);
}

int ct_is_watching(void) {
  return watches[0].path != NULL;
}

static int has_changed(struct watch *watch) {
  struct stat now;
  // An editor may be between removing the old file and putting the new one in its place.
  if (watch->path == NULL || stat(watch->path, &now) != 0) return 0;
  if (is_same(&now, &watch->seen)) {
    watch->is_pending = 0;
    return 0;
  }
  if (!watch->is_pending || !is_same(&now, &watch->pending)) {
    watch->pending = now;
    watch->is_pending = 1;
    return 0;
  }
  watch->seen = now;
  watch->is_pending = 0;
  return 1;
}

int ct_watched_changed(void) {
  int changed = 0;
  for (int place = 0; place < ct_watch_places; place++) changed |= has_changed(&watches[place]);
  return changed;
}

#include "terminal.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>

int ct_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int ct_print(const char *text, int to_standard_error) {
  FILE *stream = to_standard_error ? stderr : stdout;
  errno = 0;
  if (fputs(text, stream) < 0 || fflush(stream) != 0) {
    clearerr(stream);
    return errno != 0 ? errno : EIO;
  }
  return 0;
}

void ct_survive_closed_pipes(void) {
  signal(SIGPIPE, SIG_IGN);
}

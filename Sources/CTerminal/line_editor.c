// readline keeps its state in global variables and calls back through C function pointers.
// That state stays in this file; Swift sees plain functions and needs no exemption from its
// concurrency checks.

#include "terminal.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

static char **completions = NULL;
static int accepts_pastes = 0;
static int interrupted = 0;
static int file_changed = 0;
static volatile sig_atomic_t continued = 0;
static char *held = NULL;
static char *dropped = NULL;

static int is_utf8(const char *locale) {
  return setlocale(LC_CTYPE, locale) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// Accents and curly quotes are one key press each only when the character set is UTF-8, also for
// who logs in with LANG=C. readline asks the environment, not the locale that is set.
static void use_utf8(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "C.utf8", "nl_NL.UTF-8", "en_US.UTF-8"};
  if (is_utf8("")) return;
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
    if (!is_utf8(fallbacks[i])) continue;
    setenv("LC_ALL", fallbacks[i], 1);
    return;
  }
}

static char *next_completion(const char *start, int again) {
  static size_t position;
  if (!again) position = 0;
  size_t length = strlen(start);
  while (completions != NULL && completions[position] != NULL) {
    const char *candidate = completions[position++];
    if (strncmp(candidate, start, length) == 0) return strdup(candidate);
  }
  return NULL;
}

static char **complete(const char *word, int start, int end) {
  (void)end;
  // Without this readline would offer the names of files.
  rl_attempted_completion_over = 1;
  if (start != 0 || word[0] != ':') return NULL;
  rl_completion_append_character = ' ';
  return rl_completion_matches(word, next_completion);
}

// Ctrl-C reaches readline as a key, not as a signal: nothing is torn down halfway. Ctrl-S does not
// freeze the screen of someone who means to save.
static void prepare_terminal(int meta) {
  rl_prep_terminal(meta);
  struct termios settings;
  int descriptor = fileno(rl_instream != NULL ? rl_instream : stdin);
  if (tcgetattr(descriptor, &settings) != 0) return;
  settings.c_cc[VINTR] = _POSIX_VDISABLE;
  settings.c_iflag &= ~(tcflag_t)IXON;
  tcsetattr(descriptor, TCSADRAIN, &settings);
}

static int interrupt(int count, int key) {
  (void)count;
  (void)key;
  free(dropped);
  dropped = strdup(rl_line_buffer);
  rl_point = rl_end;
  rl_insert_text("^C");
  rl_redisplay();
  interrupted = 1;
  return rl_newline(1, '\n');
}

// A pasted text of several lines is one reply.
static int paste(int count, int key) {
  int before = rl_point;
  int outcome = rl_bracketed_paste_begin(count, key);
  for (int i = before; i < rl_point; i++) {
    char c = rl_line_buffer[i];
    if (c == '\n' || c == '\r' || c == '\t') rl_line_buffer[i] = ' ';
  }
  while (rl_point > before && rl_line_buffer[rl_point - 1] == ' ') {
    rl_delete_text(rl_point - 1, rl_point);
    rl_point--;
  }
  return outcome;
}

// Called by readline while it waits for a key, a few times a second.
static int look_at_file(void) {
  if (!ct_watched_changed()) return 0;
  free(held);
  held = strdup(rl_line_buffer);
  rl_replace_line("", 1);
  rl_redisplay();
  file_changed = 1;
  rl_done = 1;
  return 0;
}

// Who comes back with 'fg' sees her line again.
static void note_continuing(int signal) {
  (void)signal;
  continued = 1;
}

static int draw_again(void) {
  if (continued) {
    continued = 0;
    rl_forced_update_display();
  }
  return 0;
}

static int give_back(void) {
  if (held != NULL) rl_insert_text(held);
  free(held);
  held = NULL;
  return 0;
}

static int ignore(int count, int key) {
  (void)count;
  (void)key;
  return 0;
}

static void bind_keys(Keymap map) {
  rl_bind_key_in_map('C' & 0x1f, interrupt, map);
  rl_bind_key_in_map('S' & 0x1f, ignore, map);
  rl_bind_key_in_map('\t', rl_complete, map);
  rl_bind_keyseq_in_map("\033[200~", paste, map);
}

void ct_prepare_editing(void) {
  use_utf8();
  // Between two reads the key is a signal again; a second press must not end the session.
  signal(SIGINT, SIG_IGN);
  struct sigaction continuing = {0};
  continuing.sa_handler = note_continuing;
  sigemptyset(&continuing.sa_mask);
  sigaction(SIGCONT, &continuing, NULL);
  rl_signal_event_hook = draw_again;
  rl_readline_name = "verken";
  rl_change_environment = 0;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = " \t";
  rl_completer_quote_characters = "";
  rl_prep_term_function = prepare_terminal;
  rl_initialize();
  using_history();

  // What the user likes (vi keys, say) stands; what the session promises is set after it.
  rl_variable_bind("input-meta", "on");
  rl_variable_bind("output-meta", "on");
  rl_variable_bind("convert-meta", "off");
  rl_variable_bind("byte-oriented", "off");
  rl_variable_bind("disable-completion", "off");
  rl_variable_bind("completion-query-items", "0");
  rl_variable_bind("page-completions", "off");
  rl_variable_bind("bell-style", "none");
  const char *terminal = getenv("TERM");
  accepts_pastes = terminal != NULL && *terminal != '\0' && strcmp(terminal, "dumb") != 0;
  rl_variable_bind("enable-bracketed-paste", accepts_pastes ? "on" : "off");

  bind_keys(emacs_standard_keymap);
  bind_keys(vi_insertion_keymap);
  rl_bind_key_in_map('C' & 0x1f, interrupt, vi_movement_keymap);
}

void ct_set_completions(const char *const *words) {
  for (size_t i = 0; completions != NULL && completions[i] != NULL; i++) free(completions[i]);
  free(completions);
  size_t count = 0;
  while (words[count] != NULL) count++;
  completions = calloc(count + 1, sizeof *completions);
  for (size_t i = 0; completions != NULL && i < count; i++) completions[i] = strdup(words[i]);
}

ct_read_outcome ct_read(const char *prompt, char **line) {
  interrupted = 0;
  file_changed = 0;
  rl_startup_hook = give_back;
  if (ct_is_watching()) {
    rl_event_hook = look_at_file;
    rl_set_keyboard_input_timeout(ct_watch_interval * 1000);
  }
  char *text = readline(prompt);
  if (file_changed) {
    free(text);
    *line = NULL;
    return ct_read_file_changed;
  }
  if (interrupted) {
    free(text);
    *line = dropped;
    dropped = NULL;
    return ct_read_interrupted;
  }
  *line = text;
  if (text != NULL) return ct_read_line;
  // Since 8.2 readline leaves the prompt's line itself, but only where it switches pasting off.
  if (!accepts_pastes || RL_READLINE_VERSION < 0x0802) {
    fputc('\n', stdout);
    fflush(stdout);
  }
  return ct_read_end;
}

void ct_free_line(char *line) {
  free(line);
}

void ct_remember(const char *line) {
  HIST_ENTRY *newest = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  if (newest == NULL || strcmp(newest->line, line) != 0) add_history(line);
}

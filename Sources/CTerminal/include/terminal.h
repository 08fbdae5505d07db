#pragma once

/// How a read of one line ended.
typedef enum {
  ct_read_line,
  ct_read_interrupted,
  ct_read_end,
  /// The watched file changed; what was typed so far comes back at the next read.
  ct_read_file_changed,
} ct_read_outcome;

/// Sets readline up for this process; call once, before the first read.
void ct_prepare_editing(void);

/// The words that Tab completes at the start of a line; copied, ended by a null pointer.
void ct_set_completions(const char *const *words);

/// Reads one line. On `ct_read_line` the text is in `line`, to be handed back to `ct_free_line`;
/// on `ct_read_interrupted` the text that was dropped is.
ct_read_outcome ct_read(const char *prompt, char **line);
void ct_free_line(char *line);

/// The files that are watched: a case, and the pack that it names.
enum { ct_watch_case, ct_watch_pack, ct_watch_places };

/// Watches a file while lines are read, in the place of the one before; copied, none when null.
void ct_watch(int place, const char *path);
int ct_is_watching(void);

/// Whether a file is another than before and has been left alone since the last time this was asked.
int ct_watched_changed(void);

/// How long to wait for a key before looking at the file again, in milliseconds.
enum { ct_watch_interval = 200 };

/// Adds a line to the history of this session, which lives in memory only.
void ct_remember(const char *line);

/// The columns of the terminal behind a file descriptor, or 0 when it does not say.
int ct_columns(int descriptor);

/// Writes and flushes; gives 0, or the error number of what went wrong.
int ct_print(const char *text, int to_standard_error);

/// A closed pipe becomes an error of the write instead of the death of the process.
void ct_survive_closed_pipes(void);

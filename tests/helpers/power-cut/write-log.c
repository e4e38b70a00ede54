/*
 * Write logger for the simulated power cut. Loaded with LD_PRELOAD into the app, it appends to POWER_CUT_LOG, in order and
 * with the data, everything that changes files below POWER_CUT_FOLDER, and every fsync. The calls themselves are done as
 * ever. replay-log.ts reads the log; the two must agree on `struct record`.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { OPEN = 1, CREATE = 2, WRITE = 3, SYNC = 4, RENAME = 5, UNLINK = 6, TRUNCATE = 7, MKDIR = 8, RMDIR = 9, LINK = 10 };

struct record {
  uint32_t kind;
  uint32_t path_bytes;
  uint32_t second_bytes;
  uint32_t data_bytes;
  uint64_t inode;
  int64_t offset;
} __attribute__((packed));

#define MOST_FILES 65536

static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static ino_t inode_of[MOST_FILES];
static char folder[PATH_MAX];
static size_t folder_length;
static int log_file = -1;

/* The next definition of a call: the one of the C library. */
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("POWER_CUT_LOG");
  const char *below = getenv("POWER_CUT_FOLDER");
  if (path == NULL || below == NULL || realpath(below, folder) == NULL) return;
  folder_length = strlen(folder);
  log_file = REAL(open64)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Path below the folder as the log names it; NULL for every other file. */
static const char *below(const char *path, char *whole) {
  if (log_file < 0 || path == NULL) return NULL;
  if (path[0] == '/') {
    strncpy(whole, path, PATH_MAX - 1);
    whole[PATH_MAX - 1] = 0;
  } else {
    if (getcwd(whole, PATH_MAX) == NULL || strlen(whole) + strlen(path) + 2 > PATH_MAX) return NULL;
    strcat(whole, "/");
    strcat(whole, path);
  }
  if (strncmp(whole, folder, folder_length) != 0) return NULL;
  if (whole[folder_length] == 0) return ".";
  return whole[folder_length] == '/' ? whole + folder_length + 1 : NULL;
}

static void put(enum kind kind, ino_t inode, const char *path, const char *second, int64_t offset, const void *data, size_t bytes) {
  struct record head = {kind, path ? strlen(path) : 0, second ? strlen(second) : 0, bytes, inode, offset};
  struct iovec parts[4] = {
      {&head, sizeof head}, {(void *)path, head.path_bytes}, {(void *)second, head.second_bytes}, {(void *)data, bytes}};
  /* One append per record, also of several processes after each other. A log that cannot be written proves nothing. */
  ssize_t whole = sizeof head + head.path_bytes + head.second_bytes + bytes;
  int before = errno;
  if (REAL(writev)(log_file, parts, 4) != whole) abort();
  errno = before;
}

/* Whether a file is one of ours. Some are closed by a bare system call: then the number may be of another file by now. */
static int followed(int file) {
  if (log_file < 0 || file < 0 || file >= MOST_FILES || inode_of[file] == 0) return 0;
  struct stat now;
  if (fstat(file, &now) == 0 && now.st_ino == inode_of[file] && (S_ISREG(now.st_mode) || S_ISDIR(now.st_mode))) return 1;
  inode_of[file] = 0;
  return 0;
}

static int open_logged(const char *path, int flags, mode_t mode) {
  char whole[PATH_MAX];
  const char *name = below(path, whole);
  if (name == NULL) return REAL(open64)(path, flags, mode);
  pthread_mutex_lock(&order);
  struct stat before, after;
  int existed = stat(path, &before) == 0;
  int file = REAL(open64)(path, flags, mode);
  if (file >= 0 && file < MOST_FILES && fstat(file, &after) == 0) {
    inode_of[file] = after.st_ino;
    int made = !existed && (flags & O_CREAT);
    put(made ? CREATE : OPEN, after.st_ino, name, NULL, 0, NULL, 0);
    if (existed && (flags & O_TRUNC) && before.st_size > 0) put(TRUNCATE, after.st_ino, NULL, NULL, 0, NULL, 0);
  }
  pthread_mutex_unlock(&order);
  return file;
}

#define OPEN_MODE(flags)                          \
  mode_t mode = 0;                                \
  if ((flags) & (O_CREAT | O_TMPFILE)) {          \
    va_list rest;                                 \
    va_start(rest, flags);                        \
    mode = va_arg(rest, mode_t);                  \
    va_end(rest);                                 \
  }

int open(const char *path, int flags, ...) {
  OPEN_MODE(flags)
  return open_logged(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  OPEN_MODE(flags)
  return open_logged(path, flags, mode);
}

int openat(int at, const char *path, int flags, ...) {
  OPEN_MODE(flags)
  if (at == AT_FDCWD || path[0] == '/') return open_logged(path, flags, mode);
  return REAL(openat)(at, path, flags, mode);
}

int close(int file) {
  if (!followed(file)) return REAL(close)(file);
  pthread_mutex_lock(&order);
  inode_of[file] = 0;
  int result = REAL(close)(file);
  pthread_mutex_unlock(&order);
  return result;
}

ssize_t pwrite64(int file, const void *data, size_t bytes, off64_t offset) {
  if (!followed(file)) return REAL(pwrite64)(file, data, bytes, offset);
  pthread_mutex_lock(&order);
  ssize_t done = REAL(pwrite64)(file, data, bytes, offset);
  if (done > 0) put(WRITE, inode_of[file], NULL, NULL, offset, data, done);
  pthread_mutex_unlock(&order);
  return done;
}

ssize_t pwrite(int file, const void *data, size_t bytes, off_t offset) { return pwrite64(file, data, bytes, offset); }

ssize_t write(int file, const void *data, size_t bytes) {
  if (!followed(file)) return REAL(write)(file, data, bytes);
  pthread_mutex_lock(&order);
  ssize_t done = REAL(write)(file, data, bytes);
  if (done > 0) put(WRITE, inode_of[file], NULL, NULL, lseek64(file, 0, SEEK_CUR) - done, data, done);
  pthread_mutex_unlock(&order);
  return done;
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  if (!followed(file)) return REAL(writev)(file, parts, count);
  pthread_mutex_lock(&order);
  ssize_t done = REAL(writev)(file, parts, count);
  off64_t at = done > 0 ? lseek64(file, 0, SEEK_CUR) - done : 0;
  ssize_t left = done;
  for (int part = 0; part < count && left > 0; part += 1) {
    ssize_t taken = (ssize_t)parts[part].iov_len < left ? (ssize_t)parts[part].iov_len : left;
    put(WRITE, inode_of[file], NULL, NULL, at, parts[part].iov_base, taken);
    at += taken;
    left -= taken;
  }
  pthread_mutex_unlock(&order);
  return done;
}

int ftruncate64(int file, off64_t size) {
  if (!followed(file)) return REAL(ftruncate64)(file, size);
  pthread_mutex_lock(&order);
  int result = REAL(ftruncate64)(file, size);
  if (result == 0) put(TRUNCATE, inode_of[file], NULL, NULL, size, NULL, 0);
  pthread_mutex_unlock(&order);
  return result;
}

int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

static int sync_logged(int file, int (*real)(int)) {
  if (!followed(file)) return real(file);
  pthread_mutex_lock(&order);
  int result = real(file);
  if (result == 0) put(SYNC, inode_of[file], NULL, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&order);
  return result;
}

int fsync(int file) { return sync_logged(file, REAL(fsync)); }
int fdatasync(int file) { return sync_logged(file, REAL(fdatasync)); }

/* A call on one path. */
#define ON_PATH(kind, call)                                                  \
  char whole[PATH_MAX];                                                      \
  const char *name = below(path, whole);                                     \
  if (name == NULL) return call;                                             \
  pthread_mutex_lock(&order);                                                \
  int result = call;                                                         \
  if (result == 0) put(kind, 0, name, NULL, 0, NULL, 0);                     \
  pthread_mutex_unlock(&order);                                              \
  return result;

int unlink(const char *path) { ON_PATH(UNLINK, REAL(unlink)(path)) }
int rmdir(const char *path) { ON_PATH(RMDIR, REAL(rmdir)(path)) }
int mkdir(const char *path, mode_t mode) { ON_PATH(MKDIR, REAL(mkdir)(path, mode)) }

/* A call from one path to another; one of them outside the folder is not understood, and does not happen. */
#define ON_PATHS(kind, call)                                                 \
  char whole[PATH_MAX], other[PATH_MAX];                                     \
  const char *name = below(from, whole);                                     \
  const char *second = below(to, other);                                     \
  if (name == NULL && second == NULL) return call;                           \
  if (name == NULL || second == NULL) abort();                               \
  pthread_mutex_lock(&order);                                                \
  int result = call;                                                         \
  if (result == 0) put(kind, 0, name, second, 0, NULL, 0);                   \
  pthread_mutex_unlock(&order);                                              \
  return result;

int rename(const char *from, const char *to) { ON_PATHS(RENAME, REAL(rename)(from, to)) }
int link(const char *from, const char *to) { ON_PATHS(LINK, REAL(link)(from, to)) }

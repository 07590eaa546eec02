/* What libuv pins: a loop and its handles and requests are linked to each other
 * through the queues inside them. In this version a queue is two pointers
 * ('typedef void *QUEUE[2]'), and the public structs spell it 'void *name[2]'. */
#include "pinned.h"
#include <pthread.h>
#include <semaphore.h>

typedef void *QUEUE[2] PINNED;

struct PINNED uv_loop_s;

struct PINNED uv_handle_s;
struct PINNED uv_stream_s;
struct PINNED uv_tcp_s;
struct PINNED uv_udp_s;
struct PINNED uv_pipe_s;
struct PINNED uv_tty_s;
struct PINNED uv_poll_s;
struct PINNED uv_timer_s;
struct PINNED uv_prepare_s;
struct PINNED uv_check_s;
struct PINNED uv_idle_s;
struct PINNED uv_async_s;
struct PINNED uv_process_s;
struct PINNED uv_fs_event_s;
struct PINNED uv_fs_poll_s;
struct PINNED uv_signal_s;

struct PINNED uv_shutdown_s;
struct PINNED uv_write_s;
struct PINNED uv_connect_s;
struct PINNED uv_udp_send_s;

struct PINNED uv__work; /* queued by uv_fs_t, uv_work_t, uv_getaddrinfo_t, ... */
struct PINNED uv__io_s;

int uv_loop_init(struct uv_loop_s *loop PINNED_TRY_INIT);
int uv_timer_init(struct uv_loop_s *loop PINNED_USE,
                  struct uv_timer_s *handle PINNED_REINIT);
int uv_async_init(struct uv_loop_s *loop PINNED_USE,
                  struct uv_async_s *async PINNED_TRY_INIT,
                  void (*async_cb)(struct uv_async_s *handle));
int uv_signal_init(struct uv_loop_s *loop PINNED_USE,
                   struct uv_signal_s *handle PINNED_TRY_INIT);

/* uv_mutex_t is pthread_mutex_t, and so on. */
int uv_mutex_init(pthread_mutex_t *handle PINNED_TRY_INIT);
int uv_mutex_init_recursive(pthread_mutex_t *handle PINNED_TRY_INIT);
void uv_mutex_destroy(pthread_mutex_t *handle PINNED_DESTROY);
void uv_mutex_lock(pthread_mutex_t *handle PINNED_USE);
void uv_mutex_unlock(pthread_mutex_t *handle PINNED_USE);
int uv_rwlock_init(pthread_rwlock_t *rwlock PINNED_TRY_INIT);
void uv_rwlock_destroy(pthread_rwlock_t *rwlock PINNED_DESTROY);
int uv_cond_init(pthread_cond_t *cond PINNED_TRY_INIT);
void uv_cond_destroy(pthread_cond_t *cond PINNED_DESTROY);
void uv_cond_signal(pthread_cond_t *cond PINNED_USE);
void uv_cond_wait(pthread_cond_t *cond PINNED_USE,
                  pthread_mutex_t *mutex PINNED_USE);
int uv_sem_init(sem_t *sem PINNED_TRY_INIT, unsigned int value);
void uv_sem_destroy(sem_t *sem PINNED_DESTROY);
void uv_sem_post(sem_t *sem PINNED_USE);
void uv_sem_wait(sem_t *sem PINNED_USE);

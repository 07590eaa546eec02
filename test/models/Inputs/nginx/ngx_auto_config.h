/* What nginx's configure would have found; its -dev package has no result. */
#define NGX_PTR_SIZE 8
#define NGX_SIG_ATOMIC_T_SIZE 4
#define NGX_OFF_T_LEN 20
#define NGX_TIME_T_LEN 20
#define NGX_MAX_INT_T_VALUE 9223372036854775807
#define NGX_CPU_CACHE_LINE 64
#define NGX_HAVE_GCC_ATOMIC 1
#define NGX_HAVE_LITTLE_ENDIAN 1

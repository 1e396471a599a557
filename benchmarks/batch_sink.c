/* A server that takes batches and echoes them as Weaviate 1.39 does, for measuring clients: it costs next to nothing.

   batch_sink [MILLISECONDS] prints its URL, lets each batch take so long, and ends when its standard input does.

   Objects are not parsed but copied, one character after another: blanks are left out, fractions are cut to single
   precision as the server's are, and each item gets a result. Large answers come in one chunk, with the server's long
   headers. GET /most tells how many batches there were at once. Each connection has a thread. */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define LENGTH(text) (sizeof(text) - 1)
#define FRACTION_DIGITS 8
#define CHUNKED_FROM 2048

static const char OBJECT_END[] = ",\"creationTimeUnix\":1795267458886,\"lastUpdateTimeUnix\":1795267458886,"
                                 "\"deprecations\":null,\"result\":{\"status\":\"SUCCESS\"}}";
static const char REFERENCE_END[] = ",\"result\":{\"status\":\"SUCCESS\"}}";
static const char META[] = "{\"grpcMaxMessageSize\":104858000,\"hostname\":\"http://127.0.0.1\",\"modules\":{},"
                           "\"version\":\"1.39.0\"}\n";

static char headers[2048];
static long delay_ms;
static int current, most;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

typedef struct {
    char *data;
    size_t size, room;
} Buffer;

static void reserve(Buffer *buffer, size_t room) {
    if (room <= buffer->room) return;
    buffer->room = room * 2;
    buffer->data = realloc(buffer->data, buffer->room);
    if (!buffer->data) abort();
}

static void put(Buffer *buffer, const char *text, size_t size) {
    reserve(buffer, buffer->size + size);
    memcpy(buffer->data + buffer->size, text, size);
    buffer->size += size;
}

/* Copies a list of items, from its bracket on, and ends each item with a result. */
static void echo(Buffer *out, const char *from, const char *end, const char *tail, size_t tail_size) {
    int depth = 0, digits = -1; /* digits of a fraction so far, -1 outside of one */
    reserve(out, out->size + (size_t)(end - from) + tail_size + 1);
    for (; from < end; from++) {
        char c = *from;
        if (c >= '0' && c <= '9') {
            if (digits >= 0 && digits++ >= FRACTION_DIGITS) continue;
            out->data[out->size++] = c;
            continue;
        }
        digits = c == '.' ? 0 : -1;
        if (c == '"') {
            const char *start = from++;
            while (from < end && *from != '"') from += *from == '\\' ? 2 : 1;
            put(out, start, (size_t)(from - start) + 1);
            continue;
        }
        if (c == ' ') continue;
        if (c == '{' || c == '[') depth++;
        if (c == '}' || c == ']') depth--;
        if (c == '}' && depth == 1) {
            put(out, tail, tail_size);
            reserve(out, out->size + (size_t)(end - from) + tail_size + 1);
            continue;
        }
        out->data[out->size++] = c;
        if (c == ']' && depth == 0) break;
    }
    put(out, "\n", 1);
}

static void take_batch(Buffer *out, const char *body, const char *end, int objects) {
    pthread_mutex_lock(&lock);
    if (++current > most) most = current;
    pthread_mutex_unlock(&lock);
    if (delay_ms) {
        struct timespec wait = {delay_ms / 1000, delay_ms % 1000 * 1000000};
        nanosleep(&wait, NULL);
    }
    pthread_mutex_lock(&lock);
    current--;
    pthread_mutex_unlock(&lock);
    if (!objects) {
        echo(out, body, end, REFERENCE_END, LENGTH(REFERENCE_END));
        return;
    }
    const char *key = memmem(body, (size_t)(end - body), "\"objects\"", LENGTH("\"objects\""));
    const char *list = key ? memchr(key, '[', (size_t)(end - key)) : NULL;
    if (list) echo(out, list, end, OBJECT_END, LENGTH(OBJECT_END));
}

/* The answer's body in `out`; its status. */
static const char *answer(Buffer *out, const char *head, const char *body, const char *end) {
    char number[16];
    if (!strncmp(head, "POST /v1/batch/objects", LENGTH("POST /v1/batch/objects"))) {
        take_batch(out, body, end, 1);
    } else if (!strncmp(head, "POST /v1/batch/references", LENGTH("POST /v1/batch/references"))) {
        take_batch(out, body, end, 0);
    } else if (!strncmp(head, "GET /v1/meta", LENGTH("GET /v1/meta"))) {
        put(out, META, LENGTH(META));
    } else if (!strncmp(head, "GET /most", LENGTH("GET /most"))) {
        put(out, number, (size_t)snprintf(number, sizeof number, "%d", most));
    } else if (strncmp(head, "GET /v1/.well-known/ready", LENGTH("GET /v1/.well-known/ready"))) {
        return "404 Not Found";
    }
    return "200 OK";
}

static int send_all(int connection, struct iovec *parts, int count) {
    while (count) {
        ssize_t sent = writev(connection, parts, count);
        if (sent <= 0) return 0;
        while (count && (size_t)sent >= parts->iov_len) {
            sent -= (ssize_t)parts->iov_len;
            parts++;
            count--;
        }
        if (count) {
            parts->iov_base = (char *)parts->iov_base + sent;
            parts->iov_len -= (size_t)sent;
        }
    }
    return 1;
}

static int reply(int connection, const char *status, const Buffer *out) {
    char head[4096];
    int chunked = out->size > CHUNKED_FROM;
    int size = snprintf(head, sizeof head, "HTTP/1.1 %s\r\n%s", status, headers);
    size += chunked ? sprintf(head + size, "Transfer-Encoding: chunked\r\n\r\n%zx\r\n", out->size)
                    : sprintf(head + size, "Content-Length: %zu\r\n\r\n", out->size);
    struct iovec parts[] = {{head, (size_t)size}, {out->data, out->size}, {"\r\n0\r\n\r\n", chunked ? 7 : 0}};
    return send_all(connection, parts, 3);
}

/* Receives until `buffer` holds so many bytes; a zero follows them. */
static int receive(int connection, Buffer *buffer, size_t wanted, size_t room) {
    reserve(buffer, room + 1);
    while (buffer->size < wanted) {
        ssize_t count = recv(connection, buffer->data + buffer->size, room - buffer->size, 0);
        if (count <= 0) return 0;
        buffer->size += (size_t)count;
    }
    buffer->data[buffer->size] = 0;
    return 1;
}

static int exchange(int connection, Buffer *in, Buffer *out) {
    char *end = NULL;
    in->size = out->size = 0;
    while (!end) {
        if (!receive(connection, in, in->size + 1, in->size + (1 << 16))) return 0;
        end = strstr(in->data, "\r\n\r\n");
    }
    const char *field = strcasestr(in->data, "\r\ncontent-length:");
    size_t length = field && field < end ? strtoul(field + LENGTH("\r\ncontent-length:"), NULL, 10) : 0;
    size_t start = (size_t)(end - in->data) + 4;
    if (!receive(connection, in, start + length, start + length)) return 0;
    const char *status = answer(out, in->data, in->data + start, in->data + start + length);
    return reply(connection, status, out);
}

static void *serve(void *argument) {
    int connection = (int)(long)argument, on = 1;
    Buffer in = {0}, out = {0};
    setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    while (exchange(connection, &in, &out)) {
    }
    free(in.data);
    free(out.data);
    close(connection);
    return NULL;
}

static void *listen_for_ever(void *argument) {
    for (;;) {
        int connection = accept((int)(long)argument, NULL, NULL);
        pthread_t thread;
        if (connection >= 0 && !pthread_create(&thread, NULL, serve, (void *)(long)connection)) pthread_detach(thread);
    }
    return NULL;
}

int main(int count, char **arguments) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    pthread_t thread;
    char rest;
    signal(SIGPIPE, SIG_IGN);
    delay_ms = count > 1 ? atol(arguments[1]) : 0;
    /* As many bytes as the server spends on the names of headers that other origins may send. */
    snprintf(headers, sizeof headers, "Access-Control-Allow-Headers: %0980d\r\nAccess-Control-Allow-Methods: *\r\n"
             "Access-Control-Allow-Origin: *\r\nContent-Type: application/json\r\nVary: Origin\r\n"
             "Date: Sat, 21 Nov 2026 12:00:00 GMT\r\n", 0);
    if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 64) ||
        getsockname(listener, (struct sockaddr *)&address, &size) ||
        pthread_create(&thread, NULL, listen_for_ever, (void *)(long)listener)) {
        perror("batch_sink");
        return 1;
    }
    printf("http://127.0.0.1:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    while (read(0, &rest, 1) > 0) {
    }
    return 0;
}

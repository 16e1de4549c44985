#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include <curl/curl.h>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/bytes.h"
#include "daemon/base/process.h"
#include "daemon/cleanup/deeds.h"

namespace lessor {
namespace {

constexpr Bytes kAnswerMax = MiB(1);    // headers and body, all of it thrown away
constexpr size_t kStatusLineMax = 256;  // bytes of it that are told
constexpr char kAgent[] = "lessor";     // as it calls itself (User-Agent)

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

class HeaderList {
 public:
  HeaderList() = default;
  ~HeaderList() { curl_slist_free_all(list_); }
  HeaderList(const HeaderList&) = delete;
  HeaderList& operator=(const HeaderList&) = delete;

  void Add(const std::string& line) {
    if (curl_slist* longer = curl_slist_append(list_, line.c_str()); longer != nullptr) list_ = longer;
  }
  curl_slist* raw() const { return list_; }

 private:
  curl_slist* list_ = nullptr;
};

// What has been answered, of which nothing is kept but the last status line.
struct HttpAnswer {
  uint64_t bytes = 0;
  std::string status_line;

  // 0: stop reading.
  size_t Take(size_t count) {
    bytes += count;
    return bytes <= kAnswerMax.count() ? count : 0;
  }
  static size_t OnHeader(const char* text, size_t, size_t count, void* self) {
    auto& answer = *static_cast<HttpAnswer*>(self);
    const absl::string_view line(text, count);
    if (absl::StartsWith(line, "HTTP/")) {
      answer.status_line = Printable(absl::StripTrailingAsciiWhitespace(line), kStatusLineMax);
    }
    return answer.Take(count);
  }
  static size_t OnBody(const char*, size_t, size_t count, void* self) {
    return static_cast<HttpAnswer*>(self)->Take(count);
  }
};

template <typename Value>
void Set(const Handle& handle, CURLoption option, Value value) {
  // The macro of that name, which checks the value's type, cannot be used with an option that varies.
  (void)(curl_easy_setopt)(handle.get(), option, value);
}

// What is said of a request whose answer did not come. Its words have addresses in them, and no secrets.
absl::Status Failure(CURLcode code, const char* words) {
  const std::string text = Printable(words[0] != '\0' ? words : curl_easy_strerror(code), kStatusLineMax);
  switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
      return absl::DeadlineExceededError(text);
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
      return absl::InvalidArgumentError(text);
    default:
      return absl::UnavailableError(text);
  }
}

// No answer leads elsewhere, and nothing of the environment or of the user's files does: no redirects, no
// proxies, no .netrc. Certificates are checked, as libcurl does where nobody says otherwise.
void Confine(const Handle& handle, absl::Duration timeout) {
  Set(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  Set(handle, CURLOPT_FOLLOWLOCATION, 0L);
  Set(handle, CURLOPT_PATH_AS_IS, 1L);
  Set(handle, CURLOPT_PROXY, "");
  Set(handle, CURLOPT_NOPROXY, "*");
  Set(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  Set(handle, CURLOPT_SSL_VERIFYPEER, 1L);
  Set(handle, CURLOPT_SSL_VERIFYHOST, 2L);
  Set(handle, CURLOPT_NOSIGNAL, 1L);
  Set(handle, CURLOPT_USERAGENT, kAgent);
  const int64_t timeout_ms = std::max<int64_t>(1, absl::ToInt64Milliseconds(timeout));  // 0: for ever
  Set(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(timeout_ms));
}

bool IsDone(long status, const journal::HttpDeed& deed) {
  const auto& also = deed.also_done();
  return (status >= 200 && status < 300) ||
         std::find(also.begin(), also.end(), static_cast<uint32_t>(status)) != also.end();
}

}  // namespace

absl::Status CarryOutHttpRequest(const journal::HttpDeed& deed, absl::Duration timeout) {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  const Handle handle(ready == CURLE_OK ? curl_easy_init() : nullptr, &curl_easy_cleanup);
  if (handle == nullptr) return absl::UnavailableError("libcurl cannot be used");
  Confine(handle, timeout);
  HeaderList headers;
  headers.Add("Content-Type:");  // none, unless the agent says one; libcurl would say it is a form
  headers.Add("Expect:");
  for (const v1::HttpHeader& header : deed.headers()) {
    headers.Add(absl::StrCat(header.name(), ": ", header.value()));
  }
  HttpAnswer answer;
  std::array<char, CURL_ERROR_SIZE> words{};
  Set(handle, CURLOPT_URL, deed.url().c_str());
  if (deed.method() != "GET" || !deed.body().empty()) {
    Set(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(deed.body().size()));
    Set(handle, CURLOPT_POSTFIELDS, deed.body().data());
  }
  Set(handle, CURLOPT_CUSTOMREQUEST, deed.method().c_str());
  Set(handle, CURLOPT_HTTPHEADER, headers.raw());
  Set(handle, CURLOPT_HEADERFUNCTION, &HttpAnswer::OnHeader);
  Set(handle, CURLOPT_HEADERDATA, &answer);
  Set(handle, CURLOPT_WRITEFUNCTION, &HttpAnswer::OnBody);
  Set(handle, CURLOPT_WRITEDATA, &answer);
  Set(handle, CURLOPT_ERRORBUFFER, words.data());
  const CURLcode code = curl_easy_perform(handle.get());
  long status = 0;
  (void)curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
  const bool enough = code == CURLE_WRITE_ERROR && status >= 200;  // the rest is not wanted
  if (code != CURLE_OK && !enough) return Failure(code, words.data());
  if (IsDone(status, deed)) return absl::OkStatus();
  return absl::AbortedError(absl::StrCat("answered ", answer.status_line));
}

}  // namespace lessor

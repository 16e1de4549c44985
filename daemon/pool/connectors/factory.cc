#include "daemon/pool/connectors/factory.h"

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"
#include "daemon/pool/connectors/postgres.h"
#include "daemon/pool/connectors/redis.h"
#include "daemon/pool/connectors/stream.h"

namespace lessor {

absl::StatusOr<std::unique_ptr<Connector>> MakeConnector(const std::string& pool,
                                                         const PoolSettings& settings,
                                                         const ConnectorContext& context) {
  switch (settings.upstream.kind) {
    case Upstream::Kind::kPostgres: {
      absl::StatusOr<std::unique_ptr<Connector>> connector =
          PostgresConnector::Create(settings, context.clock);
      if (!connector.ok()) return Annotate(connector.status(), absl::StrCat("pool '", pool, "'"));
      return connector;
    }
    case Upstream::Kind::kRedis:
      return std::make_unique<RedisConnector>(settings, context.clock);
    case Upstream::Kind::kTcp:
    case Upstream::Kind::kUnix:
      return std::make_unique<StreamConnector>(settings, context.clock);
  }
  LESSOR_CHECK(false);
  return absl::InternalError("unreachable");
}

}  // namespace lessor

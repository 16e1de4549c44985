# A small image of the broker:
#
#   docker build -t lessor .
#   docker run -v lessor-run:/run/lessor -v lessor-state:/var/lib/lessor -p 127.0.0.1:9747:9747 lessor
#
# Agents in other containers mount the runtime folder (`-v lessor-run:/run/lessor`). That they live in other pid
# namespaces does no harm from Linux 6.5 on; before, run both with `--pid=host`.
# tests/system/run.sh carries out these very steps without Docker.

FROM debian:bookworm-slim AS build
WORKDIR /src
COPY deploy/packages.txt deploy/install-packages.sh deploy/
RUN deploy/install-packages.sh build
COPY . .
RUN cmake --preset release -DLESSOR_BENCH=OFF -DCMAKE_INSTALL_PREFIX=/usr
RUN ninja -C build/release lessord lessorctl lessor-swap
RUN DESTDIR=/out cmake --install build/release --component lessor --strip

FROM debian:bookworm-slim
COPY deploy/packages.txt deploy/install-packages.sh /opt/lessor-install/
RUN /opt/lessor-install/install-packages.sh run && rm -rf /opt/lessor-install /var/lib/apt/lists/* /var/cache/apt/*.bin
RUN groupadd --system --gid 9747 lessor && useradd --system --uid 9747 --gid lessor --home-dir /var/lib/lessor --shell /usr/sbin/nologin lessor
RUN install -d -o lessor -g lessor -m 0755 /run/lessor && install -d -o lessor -g lessor -m 0700 /var/lib/lessor
COPY --from=build /out/usr/bin/lessord /out/usr/bin/lessorctl /usr/bin/
COPY deploy/docker/lessord.yaml /etc/lessor/lessord.yaml
USER lessor
ENV LESSOR_RUNTIME_DIR=/run/lessor
VOLUME ["/run/lessor", "/var/lib/lessor"]
EXPOSE 9747
# Asks the broker itself, as an agent would: its answer says more than that a port is open.
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s CMD ["lessorctl", "status"]
ENTRYPOINT ["lessord"]
CMD ["--config", "/etc/lessor/lessord.yaml"]

# Two stages: the first builds an environment from the locked requirements, the second only carries it.
FROM python:3.13-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
RUN python -m venv /opt/watcher
COPY requirements.txt ./
RUN /opt/watcher/bin/pip install --require-hashes -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY watcher ./watcher
RUN /opt/watcher/bin/pip install --no-deps .

FROM python:3.13-slim-bookworm
RUN useradd --uid 10001 --create-home --home-dir /home/watcher watcher \
    && mkdir /data && chown watcher:watcher /data
COPY --from=build /opt/watcher /opt/watcher
COPY sources.yaml /etc/watcher/sources.yaml
# The root file system may be read-only: everything the service writes goes to the one volume.
ENV PATH=/opt/watcher/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    WATCHER_SOURCES=/etc/watcher/sources.yaml \
    WATCHER_DATA=/data \
    WATCHER_LISTEN=0.0.0.0:8080
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
ENTRYPOINT ["watcher"]
CMD ["run"]

# tdkt trong container:          docker build -t tdkt .
# có cả LibreOffice để ra PDF:   docker build -t tdkt:pdf --target pdf .
# dùng:                          docker run --rm -u "$(id -u)" -v "$PWD:/ke-hoach" tdkt build ke-hoach-2026.yaml

FROM node:24-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && node ci/release/package.js && rm -r dist/meta.json dist/lib \
  && mkdir /opt/tdkt && cp -r package.json LICENSE bin dist templates schemas /opt/tdkt

# LibreOffice và phông rộng đúng bằng Times New Roman.
FROM node:24-slim AS pdf
RUN apt-get update \
  && apt-get install -y --no-install-recommends libreoffice-writer fonts-liberation2 \
  && rm -rf /var/lib/apt/lists/* \
  && ln -s /opt/tdkt/bin/tdkt.js /usr/local/bin/tdkt
COPY --from=build /opt/tdkt /opt/tdkt
USER node
# Người chạy có thể là số bất kỳ (-u): LibreOffice cần một nơi ghi được.
ENV HOME=/tmp
WORKDIR /ke-hoach
ENTRYPOINT ["tdkt"]
CMD ["--help"]

# Bản nhỏ, cũng là bản được dựng khi không ghi --target.
FROM node:24-alpine AS tdkt
RUN ln -s /opt/tdkt/bin/tdkt.js /usr/local/bin/tdkt
COPY --from=build /opt/tdkt /opt/tdkt
USER node
WORKDIR /ke-hoach
ENTRYPOINT ["tdkt"]
CMD ["--help"]

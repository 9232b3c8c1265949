// A grpc-go client and server: the transport of Flyte's propeller and flyteadmin.
//
// It speaks flyteidl.service.AsyncAgentService with messages that it makes by hand, so that it needs nothing but grpc-go.
//
//	peers serve                     serve an async connector; prints its port
//	peers serve-aging               the same, with connections that live for 300 ms
//	peers call ADDRESS COUNT TIME   make COUNT calls, 50 at a time, each with TIME as its resource; print how many failed
package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

const (
	getTask     = "/flyteidl.service.AsyncAgentService/GetTask"
	getTaskLogs = "GetTaskLogs"
)

// raw carries messages as bytes.
type raw struct{}

func (raw) Marshal(value any) ([]byte, error) { return *value.(*[]byte), nil }
func (raw) Unmarshal(data []byte, value any) error {
	*value.(*[]byte) = append([]byte(nil), data...)
	return nil
}
func (raw) Name() string { return "proto" }

// field makes a message with one field of bytes.
func field(number protowire.Number, value []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(nil, number, protowire.BytesType), value)
}

// bytesOf finds a field of bytes.
func bytesOf(message []byte, wanted protowire.Number) []byte {
	for len(message) > 0 {
		number, kind, size := protowire.ConsumeTag(message)
		if size < 0 {
			return nil
		}
		message = message[size:]
		if number == wanted && kind == protowire.BytesType {
			value, _ := protowire.ConsumeBytes(message)
			return value
		}
		size = protowire.ConsumeFieldValue(number, kind, message)
		if size < 0 {
			return nil
		}
		message = message[size:]
	}
	return nil
}

// serveGetTask waits for as many milliseconds as the request's resource_meta says, and sends it back as a message.
func serveGetTask(_ any, ctx context.Context, decode func(any) error, _ grpc.UnaryServerInterceptor) (any, error) {
	var request []byte
	if err := decode(&request); err != nil {
		return nil, err
	}
	resource := bytesOf(request, 2) // GetTaskRequest.resource_meta
	wait, err := strconv.Atoi(string(resource))
	if err != nil {
		failure, _ := status.New(codes.InvalidArgument, "not a number: né").WithDetails(wrapperspb.String("detail"))
		grpc.SetTrailer(ctx, metadata.Pairs("x-last", "1"))
		return nil, failure.Err()
	}
	time.Sleep(time.Duration(wait) * time.Millisecond)
	answer := field(1, field(3, resource)) // GetTaskResponse.resource.message
	return &answer, nil
}

// serveLogs sends three lines.
func serveLogs(_ any, stream grpc.ServerStream) error {
	var request []byte
	if err := stream.RecvMsg(&request); err != nil {
		return err
	}
	for number := range 3 {
		part := field(2, field(1, []byte(fmt.Sprint(number)))) // GetTaskLogsResponse.body.results
		if err := stream.SendMsg(&part); err != nil {
			return err
		}
	}
	return nil
}

func serve(options ...grpc.ServerOption) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	server := grpc.NewServer(append(options, grpc.ForceServerCodec(raw{}))...)
	server.RegisterService(&grpc.ServiceDesc{
		ServiceName: "flyteidl.service.AsyncAgentService",
		HandlerType: (*any)(nil),
		Methods:     []grpc.MethodDesc{{MethodName: "GetTask", Handler: serveGetTask}},
		Streams:     []grpc.StreamDesc{{StreamName: getTaskLogs, Handler: serveLogs, ServerStreams: true}},
	}, struct{}{})
	fmt.Println("port", listener.Addr().(*net.TCPAddr).Port)
	return server.Serve(listener)
}

func call(address string, count int, resource string) error {
	connection, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer connection.Close()
	var failed atomic.Int64
	var left atomic.Int64
	left.Store(int64(count))
	var workers sync.WaitGroup
	fmt.Println("calling")
	for range 50 {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for left.Add(-1) >= 0 {
				ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
				request, answer := field(2, []byte(resource)), []byte(nil)
				err := connection.Invoke(ctx, getTask, &request, &answer, grpc.ForceCodec(raw{}))
				cancel()
				if err != nil || string(bytesOf(bytesOf(answer, 1), 3)) != resource {
					failed.Add(1)
					fmt.Println("failure", err)
				}
			}
		}()
	}
	workers.Wait()
	fmt.Println("failed", failed.Load())
	return nil
}

func main() {
	var err error
	switch os.Args[1] {
	case "serve":
		err = serve()
	case "serve-aging":
		err = serve(grpc.KeepaliveParams(keepalive.ServerParameters{
			MaxConnectionAge: 300 * time.Millisecond, MaxConnectionAgeGrace: 10 * time.Second,
		}))
	case "call":
		count, _ := strconv.Atoi(os.Args[3])
		err = call(os.Args[2], count, os.Args[4])
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

# IR level Instrumentation Flag
:ir
../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_113ReadSmallFileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEm
950994588994238861
13
177067
177067
0
0
177067
177067
0
0
0
0
0
0
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_18ReadStatEiRNS_12ProcessFactsE
338375134438895146
27
0
88511
25397128
88511
5392
88511
88511
88511
88511
88511
88511
88511
88511
88511
88511
88511
88511
0
0
0
0
0
0
0
0
0
0

../../daemon/base/reason.cc:_ZN6lessor12_GLOBAL__N_13CutB5cxx11EN4absl7debian311string_viewEm
1085769281660219001
15
875198
0
0
0
0
36588
0
0
0
0
0
0
0
0
875198

../../daemon/cleanup/cleanup_carry.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupRegistry5BeginENS4_7HandoutEE3$_1EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES9_
844982798192823921
4
23864
334051
23864
23864

../../daemon/cleanup/cleanup_registry.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor15CleanupRegistry14OnSessionEndedENS3_2IdINS3_10SessionTagEEEE3$_0NS0_6StatusEJRSt6vectorISt7variantIJNS3_12CleanupState5StartENSC_5RestsENSC_4DiesENSC_4EndsENSC_5CleanEEESaISI_EEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
418763370390987663
9
42214
825063
825063
32880
4033
4033
23987
23987
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
** External Symbol **:39
** External Symbol **:35
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E10_M_managerERSt9_Any_dataRKSV_St18_Manager_operation
599005163736943892
10
80907
80907
0
0
0
80907
80907
0
0
0

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E9_M_invokeERKSt9_Any_dataS4_
742261418966908927
1
80907

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_111ResolvePathERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKSt6vectorIS6_SaIS6_EERNS_7journal10RemoveDeedE
83485687283889043
46
0
10010
0
3220252
2435199
1620136
2435199
0
2415189
805063
2455209
2415189
161293
643770
161293
643770
0
805063
10010
0
0
805063
805063
0
805063
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
1:161293
1
2:643770
2
3:2425189
17:10010

../../daemon/cleanup/worker_runner.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor12WorkerRunner3RunERKNS3_8IdentityENS3_13CleanupRunner4StepENS0_12AnyInvocableIFvRKNS0_6StatusEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESJ_
811594939830459089
3
10002
130013
10002
1
0
1
2
** External Symbol **:10000
** External Symbol **:2

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSR_RKNS_6system10error_codeEm
920934249611708729
13
33866
0
0
0
33866
0
0
0
0
0
0
0
0
1
0
2
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
11296
28897
101592
33866
11296
0
0
0
22570
1
0
1
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS3_8IdentityESt6vectorINS3_13CleanupRunner4StepESaISA_EEN4absl7debian312AnyInvocableIFvRKS8_INSE_6StatusESaISG_EEbEEEE3$_0EC2EOSO_
118734428831094304
3
67730
0
0
2
0
1
7
** External Symbol **:34996
** External Symbol **:19996
** External Symbol **:8730
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:4
** External Symbol **:2
1
1
0

../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
238984484656208796
3
18317155
0
0

../../daemon/lease/pool_state.cc:_ZN6lessor12_GLOBAL__N_15EraseINS_2IdINS_9WaiterTagEEEEEvT_RN4absl7debian313InlinedVectorIS5_Lm2ESaIS5_EEE
591567704067325619
6
5142404
0
0
0
3159153
3159153

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection5ResetENS_8MonoTimeE
1144816362663718758
41
0
149587
149587
149587
149587
149587
0
149587
149587
0
0
0
0
0
0
0
0
0
149587
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection7PerformENS_6ErrandENS_8MonoTimeE
1058748306461764994
64
10000
0
0
1000
10000
10000
9000
0
1000
10000
9000
1000
9000
0
10000
9000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
0
0
0
0
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection12opened_underEv
742261418966908927
1
3632017

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection17ResetsOverTheWireEv
742261418966908927
1
149587

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection2fdEv
742261418966908927
1
303124

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection5factsB5cxx11Ev
742261418966908927
1
376449

../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection5ResetENS_8MonoTimeE
643102577486414019
44
0
224470
0
224470
224470
224470
0
224470
0
0
224470
224470
0
224470
224470
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
8
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/redis.cc:_ZNK6lessor12_GLOBAL__N_115RedisConnection17ResetsOverTheWireEv
742261418966908927
1
224470

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
529382780668595694
25
404507
0
0
0
404507
404507
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE3ptr5resetEv
391331302064637547
6
262291
593209
1213521
404507
262291
142216

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail7binder1IZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS_6system10error_codeEEclEv
134732432274165081
4
404507
0
404507
404507

../../daemon/pool/connectors/socket.cc:_ZN6lessor12_GLOBAL__N_17SendAllENS_10BorrowedFdEN4absl7debian311string_viewENS_8MonoTimeERKNS_5ClockE
335844076201392179
43
0
0
386762
0
386762
0
386762
0
0
0
386762
0
0
0
386762
386762
0
0
0
386762
0
0
386762
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
404507

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
1063705159172739859
3
404507
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7AcquireENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISP_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
57619026536823569
15
0
0
0
5142404
5142404
0
5142404
5142404
0
0
0
5132404
5132404
0
0
1
1
1
2
1:5132404
8:10000

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7ReleaseENS3_2IdINS3_8LeaseTagEEENS5_INS3_10SessionTagEEENS3_8LeaseEndEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISM_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
93478049419490793
8
5133651
0
0
0
0
0
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool8CarryOutERNS4_7EffectsEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISI_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
607699196633919449
4
275666
2145866
2421532
2421532

../../daemon/pool/pool_work.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool6DoWorkENS4_4TaskEE3$_1vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISH_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
742261418966908927
1
374057

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
135188632491156958
7
0
51861
1147080
382360
0
0
382360

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb
52047012496527468
9
382360
0
382360
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS5_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS9_IvSB_EESB_T0_T1_
24907924229323779
69
0
382360
382360
382360
0
28705
382360
382360
382360
382360
0
382360
0
0
382360
382360
382360
0
0
0
0
382360
382360
0
0
28705
0
0
28705
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio8dispatchINS0_15any_io_executorEZNS0_6detail20co_spawn_entry_pointIS2_ZN6lessor4Pool5StartENS6_4TaskEE3$_1NS3_16detached_handlerEEENS0_9awaitableINS3_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EEDaRKSC_OSG_NS0_10constraintIXoosr9execution11is_executorISC_EE5valuesr11is_executorISC_EE5valueEiE4typeE
46133820700049764
17
0
0
382360
382360
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:224603
** External Symbol **:139347
** External Symbol **:10016
** External Symbol **:1290
** External Symbol **:1023
** External Symbol **:961
** External Symbol **:806
** External Symbol **:801
** External Symbol **:672
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:261
** External Symbol **:200
** External Symbol **:192
** External Symbol **:190
** External Symbol **:157
** External Symbol **:117
** External Symbol **:114
** External Symbol **:82
** External Symbol **:80
** External Symbol **:78
** External Symbol **:77
** External Symbol **:74
0
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor6Client7AcquireEvE3$_0JONS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
784007058953177093
2
2138224
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_
784007056844089447
2
10691120
8552896

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
567185242077156937
4
3675
2510747
2510747
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_JNS0_8StatusOrISB_EEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
460907781963933105
18
80907
0
80907
80907
0
80907
0
80907
80907
80907
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESC_
238984481558059729
3
2514422
5028844
2514422

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESK_
238984481558059729
3
80907
161814
80907

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
14882
29839
45380
15128
14882
246

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
27076
0
0
0
0
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
408
1247
81228
27076
408
0
0
26668
0
1
0
1
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS_6system10error_codeEEclEv
510851646498932131
12
0
27076
27076
27076
27076
27076
0
0
0
0
0
27076

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
920543277948080993
14
82708
0
82708
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
927205938956840995
10
81835
163922
248116
82708
81835
0
0
0
873
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
102309
0
0
9035
0
102309
102309
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
7
** External Symbol **:7118
** External Symbol **:726
** External Symbol **:640
** External Symbol **:389
** External Symbol **:80
** External Symbol **:75
** External Symbol **:7
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
91110
185531
306927
102309
91110
0
0
11199
0
1
0
1
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder0IZN6lessor16AttachConnection4PostENS4_5FrameEE3$_0EC2EOS7_
700171237096560160
3
25910
139502
139502
1
1
1
1
9:139498

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection11LookForReadEvE3$_0NS_6system10error_codeEEclEv
231012524683735702
13
0
93274
102309
102309
93274
93274
9035
27
93236
93236
0
9035
27

../../daemon/serve/attach_output.cc:_ZN9__gnu_cxx5__ops12_Iter_negateIZNK6lessor16AttachConnection9StillHeldERKNS3_5FrameEE3$_0EclIPKNS2_2IdINS2_8LeaseTagEEEEEbT_
238984482353853237
3
2511148
2511148
2511148

../../daemon/serve/attach_output.cc:_ZZN6lessor16AttachConnection4PostENS0_5FrameEEN3$_0clEv
564099568414397530
12
12955
0
1801
0
69753
69753
0
0
0
0
0
0
1
1
1
1
9:69753

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
436
937
81228
27076
436
26640

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0JNSF_ISt6vectorINS3_2IdINS3_9ActionTagEEESaISP_EEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
96213847742061431
12
689235
135828
0
80907
80907
80907
0
0
0
0
0
0
1
0
2
0
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESN_
811594939830459089
3
80907
80907
80907
1
0
1
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN6lessor12_GLOBAL__N_110CheckBatchEiN4absl7debian311string_viewE
948827211736964709
7
80907
0
0
0
0
0
0

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
1108079927179970565
2
2138224
0
1
0
3
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE
1063705159172739859
3
2138224
0
0

../../daemon/serve/driver_sessions.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS2_9PoolRelayEEE3$_1EclINS_17__normal_iteratorIPSt8weak_ptrIS5_ESt6vectorISE_SaISE_EEEEEEbT_
631255614979823680
6
237708
237708
237708
237708
0
0

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder6tenantEv
742261418966908927
1
238083

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv
742261418966908927
1
238083

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
238083

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
238083

../../daemon/serve/driver_sessions.cc:_ZSt11make_sharedIN6lessor12_GLOBAL__N_112DriverHolderEJRNS0_13LeaseHandlersESt10shared_ptrINS0_13DriverSessionEERKS5_INS0_4PoolEEEES5_IT_EDpOT0_
844982798841373922
4
238083
0
238083
0

../../daemon/serve/grpc_call.cc:_ZN6lessor12_GLOBAL__N_113MetadataValueERKN4grpc21CallbackServerContextEPKc
238984483330483131
3
1907566
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
523456431386674063
36
474990
3668
0
0
475689
475689
474991
698
698
698
0
0
0
474991
474991
474991
474991
698
474991
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESH_
238984481558059729
3
479357
958663
479357

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_14DoneEPN4grpc21CallbackServerContextERKN4absl7debian36StatusE
948827210588824755
7
0
0
0
474494
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6FinishEN4grpc6StatusE
940194801699046639
13
479357
4366
0
0
351511
123479
123478
123479
123478
0
0
0
0
1
1
2
1
1:123478
1
1:123478

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6ReturnEPN4grpc21CallbackServerContextERN5boost4asio10io_contextESt6vectorINS_14PendingAcquireESaISA_EE
236218871729311441
27
127845
0
351507
351507
0
0
0
0
0
127845
351497
351498
351504
351498
351505
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
1:351499
1
1:351504

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor18InternalInlineableEv
742261418966908927
1
260068

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor6OnDoneEv
1124680651873033115
3
127840
127840
127840

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
479350

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
264495434334222266
4
479350
0
0
479351
1
0
1
0

../../daemon/serve/grpc_peers.cc:_ZN6lessor12_GLOBAL__N_18NumberOfEN4absl7debian311string_viewE
484499721381281427
7
964707
964707
964707
964707
964707
0
964707

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0JSL_EEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
160504896934311749
38
0
0
0
0
7342
1
5125061
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
2
** External Symbol **:3674
** External Symbol **:3668
1
** External Symbol **:1
0
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:597748
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:120892
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0JONSG_INS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
960740542685181655
21
7343
2986837
2986837
2986837
0
0
2986835
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
2
** External Symbol **:3675
** External Symbol **:3668
0
13
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:597748
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142327
** External Symbol **:139216
** External Symbol **:120892
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESR_
811594939830459089
3
5132404
15406749
5132404
1
0
1
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166885
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124560
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESO_
811594939830459089
3
2994179
5988301
2994179
1
0
1
13
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142328
** External Symbol **:139216
** External Symbol **:124560
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_
287486627821597733
6
238083
0
0
0
0
0

../../daemon/serve/statement_runner.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15StatementRunner5StartENS4_4TaskEE3$_0JONS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
216035509240671496
40
10000
10000
0
0
10000
10000
0
0
0
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
7
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner3RunERKNS4_8IdentityERKNS4_7journal13StatementDeedEN4absl7debian38DurationENSE_12AnyInvocableIFvRKNSE_6StatusEEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
9968
19959
30000
10000
9968
0
0
0
32
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner6FinishENS5_4TaskERKN4absl7debian36StatusEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
3920
13852
29904
9968
3920
0
0
0
6048
1
0
1
1
** External Symbol **:9968

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZZN6lessor15StatementRunner5StartENS5_4TaskEEN3$_0clEN4absl7debian38StatusOrINS4_12GrantedLeaseEEEEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
4734
12737
30000
10000
4734
0
0
0
5266
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner3RunERKNS3_8IdentityERKNS3_7journal13StatementDeedEN4absl7debian38DurationENSD_12AnyInvocableIFvRKNSD_6StatusEEEEE3$_0EC2EOSM_
1107797010179858096
5
0
20000
20000
20000
20000
2
0
1
1
** External Symbol **:20000
1
2
1
1:20000
1
1:20000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner6FinishENS4_4TaskERKN4absl7debian36StatusEE3$_0EC2EOSC_
1107797010179858096
5
0
19936
19936
19936
19936
2
0
1
1
** External Symbol **:19936
1
2
1
1:19936
1
1:19936

../../daemon/serve/statement_runner.cc:_ZZZN6lessor15StatementRunner5StartENS0_4TaskEEN3$_0clEN4absl7debian38StatusOrINS_12GrantedLeaseEEEENUlvE_C2EOS8_
1004001196368232111
6
0
30000
30000
30000
30000
30000
2
0
1
1
** External Symbol **:30000
1
2
1
1:30000
1
1:30000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_111IsOneColumnEN4absl7debian311string_viewE
287486626169361976
6
151389
151389
151389
151389
151389
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_116StatementChecker4TakeERN4absl7debian311string_viewE
334718834030070380
63
0
38000
0
0
0
10000
28000
0
10000
10000
0
0
0
0
10000
0
0
0
0
0
0
0
0
10000
0
0
0
10000
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
1
1:10000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_121IsAnyTransactionStateEN4absl7debian311string_viewE
274880685669328004
9
149587
0
149587
149587
0
149587
0
0
0
1
1
3
1
1:149587
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script11AddCompleteEN4absl7debian311string_viewES5_b
790715555944604135
17
450563
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script8AddNonceEN4absl7debian311string_viewE
338375138503212851
23
151389
151389
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
257897323915352294
53
0
0
0
0
0
0
0
0
46267
0
149587
197656
0
0
151389
0
0
0
0
0
300976
0
0
1353491
1052515
0
1052515
1052515
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
20
** External Symbol **:139283
** External Symbol **:139216
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:231
** External Symbol **:231
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:160
** External Symbol **:77
** External Symbol **:74
** External Symbol **:63
** External Symbol **:56
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
** External Symbol **:7
** External Symbol **:7
1
1
3
9:450563
1:450563
33:151389

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17CheckerD0Ev
974670606888626992
7
151389
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZNK6lessor8postgres12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
169545
0

../../daemon/wire/postgres_exchange.cc:_ZNO6lessor8postgres12_GLOBAL__N_16Script5BuildEv
419242269708342281
5
151389
0
0
0
0
1
1
1
0

../../daemon/wire/postgres_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor8postgres12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
526351406895111856
5
302778
0
3299924
0
3299924
1
1
2
0
3
9:1348085
1:1052515
2:899324

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
798733565090940266
4
2249211
0
0
1506682

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE9push_backEOS3_
31819176572290603
7
600150
753341
753341
601952
0
151389
0

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EED2Ev
287486628911104147
5
1353491
151389
1353491
454167
151389

../../daemon/wire/postgres_statement.cc:_ZN6lessor8postgres12_GLOBAL__N_16Reader4ReadEN4absl7debian311string_viewE
1085734991727929965
346
120510
97124
2006
0
4790
0
4790
0
99130
99130
99130
99130
0
246800
0
0
0
0
0
0
0
16228
0
100730
0
120792
244391
120792
99130
0
100730
0
32542
2303
16228
800
0
0
0
0
868
16228
800
14628
14628
14628
0
6796
0
12896
14628
32542
0
14628
14628
0
99130
14619
14619
3016
12549
0
0
0
0
0
64
0
0
0
0
360
0
0
9
0
97124
0
4861
1600
800
0
0
0
0
0
0
0
0
360
0
9
99130
0
71
0
0
4861
14222
1600
1600
97124
0
0
0
0
0
800
800
0
9
99130
0
0
0
0
1600
1600
800
0
0
1600
1600
0
1600
0
1600
800
800
0
0
1600
0
0
0
9
0
1600
0
0
1600
0
0
0
0
1600
0
800
0
0
0
0
0
0
0
0
0
0
800
800
0
0
0
0
0
0
0
9
0
0
0
0
0
0
9
800
0
0
800
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
25278
0
0
1
1
2
0
0

../../daemon/wire/postgres_statement.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor8postgres12_GLOBAL__N_15IsAnyILm7EEEbRKNS3_5Lexer5TokenERKSt5arrayIN4absl7debian311string_viewEXT_EEEUlSD_E_EclIPKSD_EEbT_
567185241356000929
5
691904
69295
7103
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script3AddESt16initializer_listIN4absl7debian311string_viewEENS0_5Reply4TypeES6_
353184621392049504
20
0
0
0
0
0
449843
449843
224470
0
0
0
0
0
0
0
0
0
0
225373
0
1
0
2
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script8AddLoginERKNS0_5LoginE
5832819511053335
10
0
0
0
224774
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
578603165900714755
52
0
0
0
0
0
0
0
0
0
449843
0
0
0
225373
0
0
225373
304
0
449843
0
449539
0
0
449539
449539
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
449843
2
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E9_M_invokeERKSt9_Any_dataOS2_:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
1
1
3
32:224765
5:224470
4:304

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev
742261418966908927
1
225373

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD2Ev
650973721010996736
9
225373
0
0
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
222671
0

../../daemon/wire/redis_exchange.cc:_ZNO6lessor5redis12_GLOBAL__N_16Script5BuildENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
182452574567503141
10
0
0
304
225373
225373
304
225373
225373
0
0
1
1
3
1
9:304
1
1:225373
1
1:225373

../../daemon/wire/redis_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor5redis12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
942461684070177769
6
224765
0
0
449548
0
449548
1
1
2
0
3
6:448940
5:304
1:304

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
971686721911472560
6
224470
0
0
0
899686
0
1
0
1
0

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EED2Ev
716669423203219153
7
449843
304
224765
449843
676119
225373
0
1
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E10_M_managerERSt9_Any_dataRKSG_St18_Manager_operation:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40

../../daemon/wire/redis_replies.cc:_ZN6lessor5redis12_GLOBAL__N_19EndOfLineEN4absl7debian311string_viewE
421769325882832872
19
0
912
2030030
0
0
6
0
0
0
2031710
2030798
768
768
2030948
6
0
6
0
6

_ZN4absl7debian313InlinedVectorIN6lessor4Pool4TaskELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
2421531
0
0
0
0
0

_ZN4absl7debian313InlinedVectorIN6lessor4Pool6AnswerELm1ESaIS4_EEaSEOS6_
759225736425870712
7
0
2421532
0
0
0
0
0
1
0
1
0

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE5eraseEPKS4_
62306916364107249
5
5142404
0
0
5142404
5142404

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE7emplaceIJRKS4_EEEPS4_PS8_DpOT_
62306916364107249
5
5142404
0
0
5142404
5142404

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEC2EOS6_
536873291930531704
3
555103
215013
1246927

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
2708867
0
215013
0
0
215013

_ZN4absl7debian313InlinedVectorIN6lessor9PoolState9ReturningELm4ESaIS4_EE5eraseEPKS4_
62306916364107249
5
2480521
0
0
2480521
2480521

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS5_EEC2EOS7_
536873291930531704
3
7531560
300
15636077

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor4PoolEELm2ESaIS5_EE5clearEv
37730075250367387
4
18844
32880
0
32880

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE5clearEv
37730075250367387
4
1448
32880
275
32605

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE8pop_backEv
886271540078755313
4
5123612
0
0
2989122

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5clearEv
759225738327371164
7
15503
0
0
15503
32880
0
32880
1
0
1
0

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5eraseEPKS5_S9_
917515344453551464
7
11948
15128
0
0
0
27076
27076

_ZN4absl7debian313hash_internal15MixingHashState18combine_contiguousES2_PKhm
974670608092264214
6
488825
13306
33872
63318
0
0

_ZN4absl7debian313hash_internal15MixingHashState4hashIN6lessor14DriverSessions3KeyELi0EEEmRKT_
742261418966908927
1
239064

_ZN4absl7debian316strings_internal13JoinAlgorithmIN9__gnu_cxx17__normal_iteratorIPKNS0_11string_viewESt6vectorIS5_SaIS5_EEEEvEENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEET_SI_S5_NS1_11NoFormatterE
778158784458563362
9
825073
825073
805063
805063
805063
0
0
0
0
1
1
3
2
17:785053
9:20010
1
1:825073
4
2:643770
1:161293
4:18000
3:2010

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
88511

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEppEv
287486625236830836
5
177104
9620002
177104
0
0

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
3220292

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEppEv
391331303637459772
6
9702857
3220333
9702898
3220333
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor10GrantReplyEED2Ev
287486626356123159
6
18361
8484818
7343
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor11CredentialsEED2Ev
1096621589607286955
6
0
265909
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12GrantedLeaseEED2Ev
287486626356123159
6
30393
20506511
14685
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEEC2IJRKS5_EEENS0_10in_place_tEDpOT_
1096621587544990400
5
3014180
0
0
3014180
3014180

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEED2Ev
287486626356123159
6
0
3014178
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12ProcessFactsEED2Ev
1096621589607286955
6
0
80907
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15CleanupRegistry9NewActionEED2Ev
287486626356123159
6
0
825063
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15ExchangeChecker7VerdictEED2Ev
1096621589607286955
6
0
866058
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor16DescriptorBudget5ShareEED2Ev
287486626356123159
6
0
238458
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEC2INS0_6StatusELi0EEEOT_
798733566313671738
5
5142390
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEED2Ev
1096621589607286955
6
0
15427200
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEaSEOS7_
287486627754924235
6
5142404
0
5142404
0
5142404
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v115ReleaseResponseEED2Ev
287486626356123159
6
50
2984046
50
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v123RegisterCleanupResponseEED2Ev
287486626356123159
6
0
161814
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEE6AssignIS4_EEvOT_
567185241798430527
5
27076
0
0
27076
27076

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5ClaimEED2Ev
391331300747575406
7
0
2994178
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5redis11ReplyWalker5PieceEED2Ev
1096621589607286955
6
0
4060828
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE12AssignStatusINS0_6StatusEEEvOT_
974670607938653635
7
33897
33897
0
33897
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE6AssignIS5_EEvOT_
647472251975512235
12
0
33897
33897
0
0
0
0
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEED2Ev
287486626356123159
6
21
67794
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal4DeedEED2Ev
287486626356123159
6
0
825063
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataINS0_8DurationEED2Ev
1096621589607286955
6
0
2994537
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIPN6lessor4SlotEED2Ev
1096621589607286955
6
0
5134344
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor6HolderEEED2Ev
287486626356123159
6
0
238083
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor7SessionEEED2Ev
287486626356123159
6
0
1907633
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt6vectorIN6lessor2IdINS4_9ActionTagEEESaIS7_EEED2Ev
391331300747575406
7
0
161814
0
80907
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt7variantIJN6lessor8postgres17EncryptionRequestENS5_11SwapRequestENS5_12CancelPacketENS5_13StartupPacketEEEED2Ev
287486626356123159
6
0
237233
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis13CommandCutter5PieceEEED2Ev
1096621589607286955
6
0
8120970
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis5ReplyEEED2Ev
93478046478300664
8
0
449843
0
449843
0
224765
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor8postgres7MessageEEED2Ev
93478046478300664
8
0
1549345
0
1503078
0
452365
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalISt7variantIJN6lessor8postgres17EncryptionRequestENS6_11SwapRequestENS6_12CancelPacketENS6_13StartupPacketEEEEED2Ev
391331300747575406
7
0
237541
0
237541
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIbED2Ev
1096621589607286955
6
0
1662082
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataImED2Ev
1096621589607286955
6
16400
301915
16400
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
2083723
4033

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEEixIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
238984481867023963
3
10277466
3012924
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
953853
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
10270495
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
825063
825063

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
825063
825063

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
567185239622700885
5
2384243
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEEixIjS7_EEDTclsrT0_5valueclL_ZSt9addressofISF_EPT_RSL_EclL_ZSt7declvalIRSF_EDTcl9__declvalISL_ELi0EEEvEEEEERSE_
238984481867023963
3
825063
7
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor10ProcessKeyENS4_12ProcessWatch7ProcessEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S7_EEE4findIS5_EENSI_8iteratorERSF_m
1031809831093269618
8
303041
107
107
303636
595
303636
0
303041

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor14DriverSessions3KeyESt8weak_ptrINS4_13DriverSessionEEEENS0_13hash_internal4HashIS6_EESt8equal_toIS6_ESaISt4pairIKS6_S9_EEE4findIS6_EENSK_8iteratorERSH_m
830659416012626634
10
238020
141
238020
141
238020
238458
438
238458
0
238020

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
2083814
2080490
4124
2083723
4033
800
91

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
55965
66
66
55965
0
55965
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
32880
32870
32877
32813

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
33096
1858
33096
32880
32880
1858
216

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1951444
953
953
1967858
16414
1967844
14

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
179
135
1
1
1
6
17:99
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
3012924
17
3012924
873
310
0
310

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
3012924
2988458
2999240
2985502

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
10295200
7369757
3030658
10277466
3012924
105215
17734

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
5145983
1559
1559
5161258
15275
5161205
53

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE15erase_meta_onlyENSL_14const_iteratorE
679210745886084866
4
32880
32873
32878
32830

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE22find_or_prepare_insertIS7_EESH_ImbERKT_
974670606308651943
7
33041
1853
33041
32880
32880
1853
161

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
1349088
597
597
1349321
233
1349151
170

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
179
135
1
1
1
6
17:99
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
13076895
536
536
13079403
2508
13079403
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10unique_ptrINS4_4SlotESt14default_deleteIS9_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SC_EEE4findIS7_EENSN_8iteratorERSK_m
93478046468797554
7
12094788
562
562
12094788
0
12094788
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
5135062
3
5135062
261
227
0
227

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
5135062
5134103
5134518
5133962

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
5135735
143921
5135735
5135062
5135062
143921
673

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
10270816
12816
12816
10270816
0
10270816
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseIS7_EEmRSH_
567185242265862187
5
5135062
5135062
5135062
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_10LeasedPathEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
0
0
0
2985426
2985426
2985426
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
567185238852122685
5
1245193
435332
0
45
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
825063
75541
825063
97
97
0
97

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
389731
357748
370537
329638

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
900604
65449
900604
825063
825063
65449
75541

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2817856
23518
23518
2834649
16793
2817856
16793

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
389731
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
11850893353991750
8
1089529
1262
1245096
0
1089529
1089529
97
90
1
1
2
6
513:45
17:28
33:6
65:6
129:6
257:6
1
1:1089529

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
844982798980068834
4
1245193
435332
45
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
825063
80235
825063
97
97
0
97

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
389731
355429
369555
327218

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
905298
66074
905298
825063
825063
66074
80235

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2773974
23222
23222
2789964
15990
2773974
15990

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
1089529
1105
1245096
1089529
97
90
1
1
1
6
513:45
17:28
33:6
65:6
129:6
257:6

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractENSK_14const_iteratorE
974670608495104007
7
389731
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractIS7_Li0EEENS1_11node_handleISA_NS1_18hash_policy_traitsISA_vEESJ_vEERSH_
694937220244292091
6
0
0
389731
0
389731
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE14prepare_insertEm
948827213067447227
7
322251
0
322251
101
101
0
101

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
322251
322251
322251
322251

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE22find_or_prepare_insertIS7_EESE_ImbERKT_
974670606308651943
7
5167942
4845691
322251
5167942
322251
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
5200321
0
0
23517965
18317656
23517966
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE14prepare_insertEm
948827213067447227
7
5142404
18
5142404
299
238
1
238

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE15erase_meta_onlyENSP_14const_iteratorE
679210745886084866
4
5142404
5142064
5142274
5141789

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE22find_or_prepare_insertIS7_EESL_ImbERKT_
974670606308651943
7
5142582
102591
5142582
5142404
5142404
102591
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE4findIS7_EENSP_8iteratorERSM_m
93478046468797554
7
5142404
1060
1060
5142404
0
5142404
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE14prepare_insertEm
948827213067447227
7
5142404
17
5142404
324
261
2
261

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE15erase_meta_onlyENSO_14const_iteratorE
679210745886084866
4
5142404
5141940
5142254
5141655

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE22find_or_prepare_insertIS7_EESK_ImbERKT_
974670606308651943
7
5142618
102841
5142618
5142404
5142404
102841
214

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE4findIS7_EENSO_8iteratorERSL_m
93478046468797554
7
5146529
1105
1105
5150312
3783
5150312
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE5eraseENSO_8iteratorE
567185239445891682
5
5142404
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor8IdentityESt10shared_ptrINS4_10WorkerCrewEEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S8_EEE4findIS5_EENSJ_8iteratorERSG_m
93478046468797554
7
33860
0
0
33866
6
33866
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN6lessor14PostgresShared7StartupEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SC_EEE4findIS9_EENSK_8iteratorERKT_m
1043763184950994910
9
472800
133
472854
133
472854
474545
1745
474466
79
1
1
1
2
17:472831
33:23

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIPKN6lessor10ConnectionESt10shared_ptrINS4_14UpstreamSocketEEEENS1_6HashEqIS7_vE4HashENSD_2EqESaISt4pairIKS7_SA_EEE4findIPS5_EENSK_8iteratorERKT_m
93478046468797554
7
2136367
5273
5273
2138602
2235
2138595
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiN6lessor9GrpcPeers10ConnectionEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS6_EEE4findIiEENSH_8iteratorERSE_m
93478046468797554
7
965460
0
0
965460
0
965460
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE14prepare_insertEm
948827213067447227
7
238083
16
238083
210
210
0
210

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
238083
238066
238075
238029

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE22find_or_prepare_insertIiEESE_ImbERKT_
974670606308651943
7
238099
4859
238099
238083
238083
4859
16

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE4findIiEENSI_8iteratorERSF_m
93478046468797554
7
238083
5028
5028
476182
238099
476166
16

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE5eraseIiEEmRSF_
567185242265862187
5
238083
238083
238083
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE22find_or_prepare_insertIjEESD_ImbERKT_
974670606308651943
7
825063
825056
7
825063
7
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE4findIjEENSH_8iteratorERSE_m
93478046468797554
7
470631
0
0
470638
7
470638
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
32880
32379
501
32880
501
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
65259
0
0
65760
501
65760
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
293360
292859
501
293360
501
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
586220
0
0
586721
501
586721
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE13destroy_slotsEv
391331302396215195
6
3674
13040
3674
3674
108304
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE14prepare_insertEm
948827213067447227
7
2514522
0
2514522
13040
13040
0
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE15erase_meta_onlyENSJ_14const_iteratorE
679210745886084866
4
2510848
2510848
2510848
2510848

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE22find_or_prepare_insertImEESF_ImbERKT_
974670606308651943
7
2514522
0
2514522
2514522
2514522
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE4findImEENSJ_8iteratorERSG_m
93478046468797554
7
3234630
0
0
12778737
9544107
12778737
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseENSJ_8iteratorE
1096621591293815211
5
720258
2510848
720108
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseImEEmRSG_
536873292218479320
4
5132108
2510848
2510848
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE13destroy_slotsEv
844982798980068834
4
69839
5429
3227
1343

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
38309
379
38309
2625
2625
0
2625

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE15erase_meta_onlyENSF_14const_iteratorE
679210745886084866
4
32880
31631
32194
31167

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
992541
956142
38688
992162
38309
2289
379

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
32880
28
28
32944
64
32880
64

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5eraseIS7_EEmRKS7_
567185242265862187
5
32880
32880
32880
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
59414
0
66620
59414
2625
1876
1
1
1
6
17:1997
33:399
65:77
129:77
513:57
257:18

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
827939
729
827939
663382
663382
0
663382

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
828668
9455
828668
827939
827939
9455
729

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE28rehash_and_grow_if_necessaryEv
844982799863669217
4
67088
596294
2741
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
197050
1159
1159
24195269
23998219
24195261
8

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5clearEv
419242271516345627
5
220793
106626
4942428
0
220793
1
1
1
1
17:220793

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6insertINSF_14const_iteratorEEEvT_SI_
421769327571523234
12
25201
346492
346492
0
346492
0
5135062
0
0
284387
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
289388
0
304116
289388
663382
67088
1
1
1
4
17:655476
33:5165
65:2406
129:335

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE14prepare_insertEm
948827213067447227
7
639119
0
639119
232
232
0
232

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE22find_or_prepare_insertImEESt4pairImbERKT_
974670606308651943
7
639119
23
639119
639119
639119
23
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE4findImEENSB_8iteratorERKmm
93478046468797554
7
1372854
18
18
2008669
635815
2008669
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE5clearEv
419242271516345627
5
644616
638889
1501399
0
634564
1
1
1
1
17:634564

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_10SessionTagEEESt10shared_ptrINS5_7SessionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
756240
32880
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_9ActionTagEEENS5_15CleanupRegistry6RecordEEEvEESaISt4pairIKS8_SA_EEEC2ENSH_14transfer_tag_tERKSG_PNS1_13map_slot_typeIS8_SA_EE
238984481867023963
3
65085077
389731
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11equal_rangeIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESL_ERKT_
287486626187908890
5
0
0
0
0
2465934

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESK_
282362084041112596
21
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2465934
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEED2Ev
1063705159172739859
3
2466170
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEEaSEOSE_
536873291934996280
4
2465934
2465934
0
0

_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
36914821

_ZN4absl7debian322internal_any_invocable19LocalManagerTrivialENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
269816

_ZN4absl7debian323inlined_vector_internal14AssignElementsISaIN6lessor4Pool4TaskEENS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvNSt16allocator_traitsIT_E7pointerERT0_NSE_9size_typeE
146835646621254984
2
0
2421532

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
2510947
200
2510947
2510847

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
5124589
10473
3015881
3011114

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_9WaiterTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
5135559
6845
3164904
3162987

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2805879
521
2803807
2803592

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
384868
381845
215
381630

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
456618551956067364
13
0
2421531
0
0
0
0
0
2421532
0
0
0
2421531
2421531

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
5142310
94
5141659
5141574

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE15DestroyContentsEv
618221439881157531
4
5142347
5141517
85
5141433
1
0
1
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166880
** External Symbol **:142279
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124560
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
432568331685887654
14
0
55
0
0
0
0
0
0
2421532
0
0
0
2421532
2421532
1
0
1
2
** External Symbol **:50
** External Symbol **:5

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool8FinishedELm2ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
2421532
0
2421532
2421532

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor5EndedELm2ESaIS4_EE11EmplaceBackIJRKS4_EEERS4_DpOT_
109769661357415060
4
5134962
100
5134962
5134862

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
17616222
47840
17447817
17406568

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE15EmplaceBackSlowIJRKS5_EEERS5_DpOT_
1011877329407410117
8
435448
47840
0
6591
0
0
41249
41249

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
0
0
5142404
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE6InsertINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEESB_PKS5_T_m
550228144709714584
15
0
0
0
5142404
0
0
0
5142404
0
0
0
0
0
5142404
5142404

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
11689474
0
11689474
11689474

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE15DestroyContentsEv
238984482353853237
3
1213030
0
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
1661496
476728
1200142
985129

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
2693327
1233419
215013
1018406

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15EmplaceBackSlowIJS5_EEERS5_DpOT_
1055735127051920509
9
1812838
1812838
476728
0
261715
0
0
215013
215013

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
1014045254945898150
14
555103
555103
0
0
0
0
0
509203
2199664
0
0
0
2708867
2708867

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2480521
0
2480521
2480521

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
15
0
2480521
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_PKS5_EEEEvT_m
824185424165204332
12
0
1565317
0
0
9058154
0
0
1563153
0
0
9058154
9058154

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
2510947
200
2510947
2510847

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE15DestroyContentsEv
37730075250367387
4
12553454
12553154
100
12553054

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor4PoolEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
619802541046904925
6
18844
0
18844
0
18844
18844

_ZN4absl7debian323inlined_vector_internal7StorageISt4pairIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_4PoolEEELm2ESaISB_EE11EmplaceBackIJRS7_RKSA_EEERSB_DpOT_
619802541046904925
6
5124454
0
5124454
607
2990964
2990689

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE11EmplaceBackIJSA_EEERSA_DpOT_
109769661357415060
4
13083516
414
13080560
13080345

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE15DestroyContentsEv
334492584077190784
5
13083930
8590507
215
0
8590292

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
27451
0
27451
27451

_ZN4absl7debian38StatusOrIN6lessor2IdINS2_9WaiterTagEEEEC2Ev
287486628492886958
6
5142390
0
0
0
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115AcquireResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
0
0
0
0
474992
474992
474990
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
5
** External Symbol **:166885
** External Symbol **:142324
** External Symbol **:120194
** External Symbol **:41583
** External Symbol **:4000
0
0
0
0
0
0
0
0
5
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:120194
** External Symbol **:41583
** External Symbol **:4000
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115ReleaseResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
474494
474492
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
474489
474492
1
0
12
5
** External Symbol **:166733
** External Symbol **:142303
** External Symbol **:119869
** External Symbol **:41583
** External Symbol **:4000
5
** External Symbol **:166733
** External Symbol **:142302
** External Symbol **:119868
** External Symbol **:41583
** External Symbol **:4000
0
5
** External Symbol **:166733
** External Symbol **:142309
** External Symbol **:119868
** External Symbol **:41583
** External Symbol **:4000
5
** External Symbol **:166733
** External Symbol **:142307
** External Symbol **:119869
** External Symbol **:41583
** External Symbol **:4000
0
5
** External Symbol **:166731
** External Symbol **:142309
** External Symbol **:119869
** External Symbol **:41583
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc17ProtoBufferReader4NextEPPKvPi
25761991973677875
11
1918908
0
1918924
0
0
958760
958761
941
941
0
0
1
0
3
0
5
** External Symbol **:667832
** External Symbol **:569549
** External Symbol **:498943
** External Symbol **:166404
** External Symbol **:16139
0

_ZN4grpc17ProtoBufferReaderC2EPNS_10ByteBufferE
72790610824981970
12
959244
959234
1
0
0
1
0
0
0
0
0
0
1
0
1
5
** External Symbol **:333920
** External Symbol **:284666
** External Symbol **:249400
** External Symbol **:83171
** External Symbol **:8064

_ZN4grpc17ProtoBufferReaderD2Ev
1138669266932864652
5
959263
0
1
959258
0
1
0
1
5
** External Symbol **:333926
** External Symbol **:284673
** External Symbol **:249415
** External Symbol **:83171
** External Symbol **:8064

_ZN4grpc17ProtoBufferWriter4NextEPPvPi
353112530453574190
10
0
480420
0
0
0
0
0
0
480417
0
1
0
4
0
5
** External Symbol **:167203
** External Symbol **:142367
** External Symbol **:125192
** External Symbol **:41588
** External Symbol **:4064
0
5
** External Symbol **:167204
** External Symbol **:142367
** External Symbol **:125194
** External Symbol **:41588
** External Symbol **:4064

_ZN4grpc17ProtoBufferWriter6BackUpEi
77742757421691684
7
480421
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN4grpc17ProtoBufferWriterC2EPNS_10ByteBufferEii
491140356592120629
3
480418
0
0
1
0
3
0
5
** External Symbol **:167204
** External Symbol **:142369
** External Symbol **:125193
** External Symbol **:41588
** External Symbol **:4064
0

_ZN4grpc17ServerContextBase7Reactor18InternalInlineableEv
742261418966908927
1
1662899

_ZN4grpc17ServerContextBase7Reactor6OnDoneEv
742261418966908927
1
831381

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114AcquireRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
1
1
0
0
0
0
479344
479346
0
479353
0
479353
479356
0
0
0
479354
479356
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:166879
** External Symbol **:142326
** External Symbol **:124542
** External Symbol **:41584
** External Symbol **:4000
0
5
** External Symbol **:166881
** External Symbol **:142329
** External Symbol **:124551
** External Symbol **:41583
** External Symbol **:4000
1
2
1
1:479355
1
1:479265

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114ReleaseRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
0
0
0
0
0
0
474480
474492
0
474489
0
474492
474484
0
0
0
474490
474484
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:166728
** External Symbol **:142301
** External Symbol **:119865
** External Symbol **:41583
** External Symbol **:4000
0
5
** External Symbol **:166724
** External Symbol **:142304
** External Symbol **:119866
** External Symbol **:41583
** External Symbol **:4000
1
2
1
1:474316
1
1:474481

_ZN4grpc18ServerUnaryReactor16InternalBindCallEPNS_19ServerCallbackUnaryE
940552869660346066
15
959278
0
0
0
0
831420
831410
831419
831411
0
0
0
0
0
0
2
0
2
0
14
** External Symbol **:166733
** External Symbol **:163773
** External Symbol **:142308
** External Symbol **:142174
** External Symbol **:119869
** External Symbol **:41583
** External Symbol **:41574
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:3988
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
1
2
1
1:831408
1
1:831411

_ZN4grpc18ServerUnaryReactor6FinishENS_6StatusE
89007758623799923
14
4366
4366
4366
123478
123478
0
123478
123478
831431
0
0
0
0
0
2
0
1
5
** External Symbol **:124559
** External Symbol **:3110
** External Symbol **:153
** External Symbol **:12
** External Symbol **:10
1
2
1
1:123478
1
1:123478

_ZN4grpc18ServerUnaryReactorD2Ev
238984482353853237
3
959267
0
0

_ZN4grpc8internal11MetadataMap7FillMapEv
331779889071669897
7
1907656
1907652
1907652
953829
953829
3815133
953844

_ZN4grpc8internal16CatchingCallbackIRSt8functionIFvbEEJRbEEEvOT_DpOT0_
264495437455737204
4
1918470
0
0
0
1
0
1
24
** External Symbol **:166886
** External Symbol **:166886
** External Symbol **:166733
** External Symbol **:166730
** External Symbol **:142329
** External Symbol **:142328
** External Symbol **:142308
** External Symbol **:142307
** External Symbol **:124557
** External Symbol **:124557
** External Symbol **:119869
** External Symbol **:119866
** External Symbol **:41584
** External Symbol **:41584
** External Symbol **:41583
** External Symbol **:41583
** External Symbol **:5000
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:320

_ZN4grpc8internal17CallOpSendMessage24SetInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
567547168082511340
8
959198
954889
954888
0
0
0
0
954827
1
0
2
15
** External Symbol **:166886
** External Symbol **:166732
** External Symbol **:142326
** External Symbol **:142305
** External Symbol **:120193
** External Symbol **:119869
** External Symbol **:41583
** External Symbol **:41583
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0

_ZN4grpc8internal17CallOpSendMessage30SetFinishInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
555811487210894773
9
959246
0
0
954879
0
0
0
0
954878
1
0
3
0
0
0

_ZN4grpc8internal17CallOpSendMessage5AddOpEP7grpc_opPm
342085791763917630
13
959223
0
0
954895
954849
954895
0
0
0
0
0
0
954847
1
0
4
0
15
** External Symbol **:166885
** External Symbol **:166733
** External Symbol **:142325
** External Symbol **:142301
** External Symbol **:120194
** External Symbol **:119869
** External Symbol **:41583
** External Symbol **:41583
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0
15
** External Symbol **:166886
** External Symbol **:166734
** External Symbol **:142325
** External Symbol **:142309
** External Symbol **:120193
** External Symbol **:119869
** External Symbol **:41583
** External Symbol **:41583
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZN4grpc8internal17CallOpSendMessage8FinishOpEPb
883001825725740046
7
959233
954865
954887
0
1
954863
954885
1
0
1
5
** External Symbol **:333899
** External Symbol **:284660
** External Symbol **:245053
** External Symbol **:83171
** External Symbol **:8064

_ZN4grpc8internal17FillMetadataArrayERKSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_St4lessIS7_ESaISt4pairIKS7_S7_EEEPmRSB_
377111425176990394
4
0
1918440
4366
4366
1
0
5
1
** External Symbol **:4366
0
0
1
** External Symbol **:4366
1
** External Symbol **:4366

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
479350
0
0
479358
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:166882
** External Symbol **:142329
** External Symbol **:124553
** External Symbol **:41584
** External Symbol **:4000
5
** External Symbol **:166886
** External Symbol **:142328
** External Symbol **:124558
** External Symbol **:41584
** External Symbol **:4000
0
0
0
0
1
** External Symbol **:1

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
479345
0
0
0
479346
479349
0
0
0
0
479350
1
0
3
0
5
** External Symbol **:166881
** External Symbol **:142328
** External Symbol **:124550
** External Symbol **:41584
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
479356
479357
479349
479354
0
479359
0
0
0
0
0
0
1
0
8
10
** External Symbol **:163775
** External Symbol **:142172
** External Symbol **:124557
** External Symbol **:41573
** External Symbol **:3988
** External Symbol **:3110
** External Symbol **:153
** External Symbol **:12
** External Symbol **:10
** External Symbol **:1
5
** External Symbol **:166883
** External Symbol **:142326
** External Symbol **:124557
** External Symbol **:41584
** External Symbol **:4000
0
0
5
** External Symbol **:166886
** External Symbol **:142328
** External Symbol **:124559
** External Symbol **:41584
** External Symbol **:4000
5
** External Symbol **:166885
** External Symbol **:142328
** External Symbol **:124559
** External Symbol **:41584
** External Symbol **:4000
5
** External Symbol **:166883
** External Symbol **:142328
** External Symbol **:124559
** External Symbol **:41584
** External Symbol **:4000
5
** External Symbol **:166879
** External Symbol **:142329
** External Symbol **:124560
** External Symbol **:41584
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
479355
0
8107
1
0
2
5
** External Symbol **:166883
** External Symbol **:142326
** External Symbol **:124560
** External Symbol **:41584
** External Symbol **:4000
10
** External Symbol **:163774
** External Symbol **:142175
** External Symbol **:124560
** External Symbol **:41573
** External Symbol **:3988
** External Symbol **:3110
** External Symbol **:153
** External Symbol **:12
** External Symbol **:10
** External Symbol **:1

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
4367
479351
474983
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:166883
** External Symbol **:142320
** External Symbol **:124560
** External Symbol **:41584
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
479292
479291
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
479357
0
4366
4366
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
474486
0
0
474488
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:166724
** External Symbol **:142305
** External Symbol **:119860
** External Symbol **:41583
** External Symbol **:4000
5
** External Symbol **:166731
** External Symbol **:142309
** External Symbol **:119866
** External Symbol **:41583
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
474486
0
0
0
474488
474489
0
0
0
0
474484
1
0
3
0
5
** External Symbol **:166732
** External Symbol **:142306
** External Symbol **:119866
** External Symbol **:41583
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
474485
474494
474477
474488
0
474493
0
0
0
0
0
0
1
0
8
5
** External Symbol **:166575
** External Symbol **:142302
** External Symbol **:119865
** External Symbol **:41583
** External Symbol **:4000
5
** External Symbol **:166732
** External Symbol **:142307
** External Symbol **:119867
** External Symbol **:41583
** External Symbol **:4000
0
0
5
** External Symbol **:166730
** External Symbol **:142307
** External Symbol **:119867
** External Symbol **:41583
** External Symbol **:4000
5
** External Symbol **:166733
** External Symbol **:142305
** External Symbol **:119867
** External Symbol **:41583
** External Symbol **:4000
5
** External Symbol **:166734
** External Symbol **:142308
** External Symbol **:119867
** External Symbol **:41583
** External Symbol **:4000
5
** External Symbol **:166734
** External Symbol **:142308
** External Symbol **:119869
** External Symbol **:41583
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
474495
0
6597
1
0
2
5
** External Symbol **:166732
** External Symbol **:142309
** External Symbol **:119840
** External Symbol **:41583
** External Symbol **:4000
5
** External Symbol **:166733
** External Symbol **:142308
** External Symbol **:119869
** External Symbol **:41583
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
0
474490
474492
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:166734
** External Symbol **:142308
** External Symbol **:119868
** External Symbol **:41583
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
474451
474449
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
474484
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE7ReleaseEv
170957022131388415
1
479349
1
0
1
5
** External Symbol **:166882
** External Symbol **:142326
** External Symbol **:124557
** External Symbol **:41584
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEEC2Ev
784007058953177093
2
479351
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEED2Ev
742261418966908927
1
479352

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE7ReleaseEv
170957022131388415
1
474488
1
0
1
5
** External Symbol **:166727
** External Symbol **:142306
** External Symbol **:119867
** External Symbol **:41583
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEEC2Ev
784007058953177093
2
474488
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEED2Ev
742261418966908927
1
474486

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS8_15AcquireResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
479354
0
0
0
1
0
1
5
** External Symbol **:166884
** External Symbol **:142329
** External Symbol **:124560
** External Symbol **:41583
** External Symbol **:4000

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS8_15ReleaseResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
474495
0
0
0
1
0
1
5
** External Symbol **:166729
** External Symbol **:142305
** External Symbol **:119868
** External Symbol **:41583
** External Symbol **:4000

_ZN4grpc8internal22CallOpServerSendStatus16ServerSendStatusEPSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEERKNS_6StatusE
238984482353853237
3
959247
0
0

_ZN4grpc8internal22CallOpServerSendStatus5AddOpEP7grpc_opPm
107906900953861890
4
959256
959255
959255
954893
1
0
1
5
** External Symbol **:333574
** External Symbol **:284672
** External Symbol **:249419
** External Symbol **:83172
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag3SetEP9grpc_callSt8functionIFvbEEPNS0_18CompletionQueueTagEb
536744759626524775
2
959254
0
1
0
2
0
5
** External Symbol **:333921
** External Symbol **:284667
** External Symbol **:249401
** External Symbol **:83172
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag5ClearEv
444246271258568762
4
1918347
959231
959231
0
1
0
2
15
** External Symbol **:166886
** External Symbol **:166733
** External Symbol **:142329
** External Symbol **:142307
** External Symbol **:124560
** External Symbol **:119868
** External Symbol **:41584
** External Symbol **:41583
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
5
** External Symbol **:333928
** External Symbol **:284669
** External Symbol **:249351
** External Symbol **:83172
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag9StaticRunEP29grpc_completion_queue_functori
212526878935420674
2
1918358
1918461
1
0
1
10
** External Symbol **:333937
** External Symbol **:333909
** External Symbol **:284675
** External Symbol **:284658
** External Symbol **:249422
** External Symbol **:249419
** External Symbol **:83172
** External Symbol **:83172
** External Symbol **:8064
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTagD2Ev
1108181537194499755
4
1918387
0
0
0
1
0
1
0

_ZN4grpc8internal25CallOpSendInitialMetadata5AddOpEP7grpc_opPm
484499720538899645
7
959237
959232
0
0
0
0
959240

_ZN4grpc8internal27InterceptorBatchMethodsImpl15RunInterceptorsEv
859921301154099195
6
0
0
959251
0
0
0
1
0
1
0

_ZN4grpc8internal27InterceptorBatchMethodsImplC2Ev
146835646621254984
2
24937432
1918258

_ZN4grpc8internal27InterceptorBatchMethodsImplD2Ev
470088711056115997
5
1918432
0
0
0
0
1
0
2
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE11core_cq_tagEv
742261418966908927
1
959244

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE14FinalizeResultEPPvPb
603525062499370745
8
0
959236
0
959234
959258
959250
959234
959258
1
0
5
0
0
5
** External Symbol **:333914
** External Symbol **:284661
** External Symbol **:249422
** External Symbol **:83172
** External Symbol **:8064
5
** External Symbol **:333930
** External Symbol **:284665
** External Symbol **:249421
** External Symbol **:83172
** External Symbol **:8064
5
** External Symbol **:333917
** External Symbol **:284666
** External Symbol **:249419
** External Symbol **:83172
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE15RunInterceptorsEv
948827211403838818
7
12469613
959201
959232
0
0
959243
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE23RunInterceptorsPostRecvEv
146835646621254984
2
12470042
959234

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE32ContinueFillOpsAfterInterceptionEv
896554592581937255
2
959233
0
1
0
4
5
** External Symbol **:333926
** External Symbol **:284670
** External Symbol **:249412
** External Symbol **:83172
** External Symbol **:8064
5
** External Symbol **:333917
** External Symbol **:284665
** External Symbol **:249412
** External Symbol **:83172
** External Symbol **:8064
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE7FillOpsEPNS0_4CallE
536744762437996290
2
959232
959237
1
0
2
5
** External Symbol **:333918
** External Symbol **:284655
** External Symbol **:249405
** External Symbol **:83172
** External Symbol **:8064
5
** External Symbol **:333926
** External Symbol **:284662
** External Symbol **:249404
** External Symbol **:83172
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEEC2Ev
742261418966908927
1
959188

_ZN5boost4asio10io_context19basic_executor_typeISaIvELm4EED2Ev
1124680651381772621
4
3952290
1580652
0
0

_ZN5boost4asio12async_resultINS0_10as_tuple_tINS0_15use_awaitable_tINS0_15any_io_executorEEEEEJFvNS_6system10error_codeEEEE12init_wrapperINS0_5posix16basic_descriptorIS4_E19initiate_async_waitEEclINS0_6detail17awaitable_handlerIS4_JSt5tupleIJS8_EEEEEJNSC_15descriptor_base9wait_typeEEEEvOT_DpOT0_
784007058953177093
2
404507
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE7do_initINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEEPNS0_6detail17awaitable_handlerIS3_JS8_EEEPNSO_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
404507
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEENS0_9awaitableIS8_S3_EET_S4_DpT0_
135188633903099950
8
0
0
404507
404507
404507
0
404507
404507

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail17initiate_dispatchEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
394953
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail13initiate_postEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
31577
31577
31577
0
31577
31577

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
394953
394953
394953
0
394953
394953

_ZN5boost4asio15any_io_executorC2EOS1_
742261418966908927
1
1784623

_ZN5boost4asio15any_io_executorC2ERKS1_
742261418966908927
1
3641580

_ZN5boost4asio15any_io_executorC2Ev
742261418966908927
1
1351132

_ZN5boost4asio15any_io_executorD2Ev
491275431513543443
3
8064228
4928473
0
1
0
1
24
** External Symbol **:1796043
** External Symbol **:1255059
** External Symbol **:898672
** External Symbol **:557648
** External Symbol **:168211
** External Symbol **:80300
** External Symbol **:21826
** External Symbol **:21248
** External Symbol **:10226
** External Symbol **:10012
** External Symbol **:9397
** External Symbol **:9326
** External Symbol **:6480
** External Symbol **:6270
** External Symbol **:4812
** External Symbol **:4744
** External Symbol **:4576
** External Symbol **:3484
** External Symbol **:3220
** External Symbol **:3201
** External Symbol **:3121
** External Symbol **:2948
** External Symbol **:2709
** External Symbol **:2231

_ZN5boost4asio17cancellation_slot5clearEv
716669421570110795
8
0
0
831402
0
0
0
0
0
1
0
1
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE13expires_afterERKNS2_8durationIlSt5ratioILl1ELl1000000000EEEE
134732432720417413
4
541708
0
0
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE6cancelEv
334492583737306871
5
444743
0
14270
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE11do_completeEPvPS5_RKNS_6system10error_codeEm
972111244400835047
11
41717
0
41717
41717
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:18736
** External Symbol **:5940
** External Symbol **:5004
** External Symbol **:2760
** External Symbol **:1611
** External Symbol **:1364
** External Symbol **:1344
** External Symbol **:839
** External Symbol **:588
** External Symbol **:479
** External Symbol **:324
** External Symbol **:314
** External Symbol **:235
** External Symbol **:185
** External Symbol **:154
** External Symbol **:148
** External Symbol **:141
** External Symbol **:109
** External Symbol **:109
** External Symbol **:106
** External Symbol **:102
** External Symbol **:98
** External Symbol **:93
** External Symbol **:90
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE3ptr5resetEv
1138669270114002006
5
125150
41717
41717
0
0
1
0
1
0

_ZN5boost4asio6detail11object_poolINS1_13epoll_reactor16descriptor_stateEE5allocIbEEPS4_T_
844982797022002005
4
403051
404537
1541
0

_ZN5boost4asio6detail11posix_event27maybe_unlock_and_signal_oneINS1_27conditionally_enabled_mutex11scoped_lockEEEbRT_
844982797044712614
4
116684
0
0
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12cancel_timerERNSA_14per_timer_dataERNS1_8op_queueINS1_19scheduler_operationEEEm
924292207061547157
12
445880
445880
0
0
445880
445880
541588
445880
445880
298654
891760
445880
1
0
1
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12remove_timerERNSA_14per_timer_dataE
331779887767632659
9
541588
541588
392853
516560
148735
190046
347287
256837
4255

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13enqueue_timerERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNSA_14per_timer_dataEPNS1_7wait_opE
187771962614377632
7
0
541588
541588
541317
527170
271
14789

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE16get_ready_timersERNS1_8op_queueINS1_19scheduler_operationEEE
414921812842082628
8
95708
87467
95708
8241
105818
95708
11498
11498

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE7up_heapEm
536873291720067767
4
531054
542991
11937
545843

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE9down_heapEm
631255615144263084
6
15236
777014
771611
761778
347287
415863

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vE8completeINS1_7binder1ISB_S8_EEEEvRT_RSB_
942389667449461396
3
404592
0
0

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vEC2ERSB_RKS5_
742261418966908927
1
404592

_ZN5boost4asio6detail13epoll_reactor12cancel_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEmRNS1_11timer_queueIT_EERNSD_14per_timer_dataEm
948827212183051090
8
541588
541588
541588
541588
0
541588
0
0

_ZN5boost4asio6detail13epoll_reactor14schedule_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEvRNS1_11timer_queueIT_EERKNSC_9time_typeERNSD_14per_timer_dataEPNS1_7wait_opE
331779888977304590
9
541588
0
541588
541588
541588
14789
0
0
0

_ZN5boost4asio6detail13epoll_reactor16descriptor_state10perform_ioEj
626787535516178058
16
409139
404589
404589
0
34
404589
404589
1213803
409173
404601
404601
404589
404601
404589
0
0
1
0
1
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:14773
** External Symbol **:1228
** External Symbol **:794
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
** External Symbol **:411
** External Symbol **:401
** External Symbol **:355
** External Symbol **:234
** External Symbol **:230
** External Symbol **:182
** External Symbol **:177
** External Symbol **:173
** External Symbol **:142
** External Symbol **:139
** External Symbol **:135
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128

_ZN5boost4asio6detail13epoll_reactor16descriptor_state11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
491275434249748194
3
404601
404601
404589
1
0
1
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:14773
** External Symbol **:1228
** External Symbol **:794
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
** External Symbol **:411
** External Symbol **:401
** External Symbol **:355
** External Symbol **:234
** External Symbol **:230
** External Symbol **:182
** External Symbol **:177
** External Symbol **:173
** External Symbol **:142
** External Symbol **:139
** External Symbol **:135
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128

_ZN5boost4asio6detail13epoll_reactor19register_descriptorEiRPNS2_16descriptor_stateE
391331300325133216
6
1213776
404592
404592
404592
0
0

_ZN5boost4asio6detail13epoll_reactor21deregister_descriptorEiRPNS2_16descriptor_stateEb
708342657022904217
19
1213776
45
0
0
45
45
1213776
404592
404592
0
0
404592
404592
404592
404592
404592
0
0
45
1
0
1
0

_ZN5boost4asio6detail13epoll_reactor21free_descriptor_stateEPNS2_16descriptor_stateE
391331303091121080
6
404592
404592
287242
402873
404592
117350

_ZN5boost4asio6detail13epoll_reactor25allocate_descriptor_stateEv
1096621588764179866
5
404592
404592
404592
0
0

_ZN5boost4asio6detail13epoll_reactor32perform_io_cleanup_on_block_exitD2Ev
1096621589489001887
5
0
404589
0
12
0

_ZN5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
797081588432912973
26
416099
11498
10174
11498
0
0
275589
129012
3795581
3660826
11498
0
11498
11498
11498
0
11188
0
0
0
0
0
0
0
0
0
1
0
3
0
24
** External Symbol **:4474
** External Symbol **:1625
** External Symbol **:1589
** External Symbol **:1051
** External Symbol **:899
** External Symbol **:654
** External Symbol **:256
** External Symbol **:136
** External Symbol **:97
** External Symbol **:59
** External Symbol **:57
** External Symbol **:53
** External Symbol **:51
** External Symbol **:49
** External Symbol **:46
** External Symbol **:38
** External Symbol **:38
** External Symbol **:31
** External Symbol **:29
** External Symbol **:27
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:20
24
** External Symbol **:4474
** External Symbol **:1625
** External Symbol **:1589
** External Symbol **:1051
** External Symbol **:899
** External Symbol **:654
** External Symbol **:256
** External Symbol **:136
** External Symbol **:97
** External Symbol **:59
** External Symbol **:57
** External Symbol **:53
** External Symbol **:51
** External Symbol **:49
** External Symbol **:46
** External Symbol **:38
** External Symbol **:38
** External Symbol **:31
** External Symbol **:29
** External Symbol **:27
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:20

_ZN5boost4asio6detail13epoll_reactor8start_opEiiRPNS2_16descriptor_stateEPNS1_10reactor_opEbb
134258406150817197
38
0
0
404712
0
404634
0
404712
0
0
404712
404634
120
404592
120
120
0
2204
80
42
0
78
0
6
78
6
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
10
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
0
0
0

_ZN5boost4asio6detail14descriptor_ops25set_internal_non_blockingEiRhbRNS_6system10error_codeE
827608879619978247
23
0
0
404507
404507
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
404507
1
0
5
0
0
0
0
0

_ZN5boost4asio6detail14hook_allocatorINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEENS1_16reactive_wait_opISB_S5_EEE10deallocateEPSD_m
844982796277455926
4
239744
529684
239744
164848

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEEC2EiRKSC_
567090795815895039
1
404627
1
0
2
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:14789
** External Symbol **:1228
** External Symbol **:794
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
** External Symbol **:411
** External Symbol **:401
** External Symbol **:355
** External Symbol **:234
** External Symbol **:230
** External Symbol **:182
** External Symbol **:177
** External Symbol **:173
** External Symbol **:142
** External Symbol **:139
** External Symbol **:135
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:14789
** External Symbol **:1228
** External Symbol **:794
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
** External Symbol **:411
** External Symbol **:401
** External Symbol **:355
** External Symbol **:234
** External Symbol **:230
** External Symbol **:182
** External Symbol **:177
** External Symbol **:173
** External Symbol **:142
** External Symbol **:139
** External Symbol **:135
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEED2Ev
238984484656208796
3
432215
113
0

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEEC2EiRKS4_
536744761735612421
2
404507
0
1
0
2
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:14765
** External Symbol **:1228
** External Symbol **:794
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
** External Symbol **:411
** External Symbol **:401
** External Symbol **:355
** External Symbol **:234
** External Symbol **:230
** External Symbol **:182
** External Symbol **:177
** External Symbol **:173
** External Symbol **:142
** External Symbol **:139
** External Symbol **:135
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:14765
** External Symbol **:1228
** External Symbol **:794
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
** External Symbol **:411
** External Symbol **:401
** External Symbol **:355
** External Symbol **:234
** External Symbol **:230
** External Symbol **:182
** External Symbol **:177
** External Symbol **:173
** External Symbol **:142
** External Symbol **:139
** External Symbol **:135
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEED2Ev
784007058953177093
2
404507
0

_ZN5boost4asio6detail14thread_context24top_of_thread_call_stackEv
784007056844089447
2
10466202
10330113

_ZN5boost4asio6detail15awaitable_frameIN4absl7debian36StatusENS0_15any_io_executorEED2Ev
798733567075014180
5
1558595
1558595
0
0
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEE4pumpEv
845129391843786009
8
394953
5218651
831242
1226194
394953
0
0
0
1
0
4
24
** External Symbol **:676441
** External Symbol **:671367
** External Symbol **:449206
** External Symbol **:448940
** External Symbol **:444194
** External Symbol **:438505
** External Symbol **:436649
** External Symbol **:320250
** External Symbol **:278694
** External Symbol **:278432
** External Symbol **:224667
** External Symbol **:224667
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:139411
** External Symbol **:139283
** External Symbol **:54757
** External Symbol **:33100
** External Symbol **:32899
** External Symbol **:29530
** External Symbol **:20032
** External Symbol **:20008
** External Symbol **:20000
** External Symbol **:14986
24
** External Symbol **:224668
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:139412
** External Symbol **:20033
** External Symbol **:18608
** External Symbol **:14765
** External Symbol **:5924
** External Symbol **:2632
** External Symbol **:1620
** External Symbol **:1228
** External Symbol **:1203
** External Symbol **:1186
** External Symbol **:1144
** External Symbol **:1144
** External Symbol **:871
** External Symbol **:794
** External Symbol **:742
** External Symbol **:741
** External Symbol **:737
** External Symbol **:608
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
24
** External Symbol **:224603
** External Symbol **:139347
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1290
** External Symbol **:1023
** External Symbol **:961
** External Symbol **:806
** External Symbol **:801
** External Symbol **:672
** External Symbol **:401
** External Symbol **:329
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:261
** External Symbol **:224
** External Symbol **:200
** External Symbol **:192
** External Symbol **:190
** External Symbol **:157
** External Symbol **:120
** External Symbol **:117
** External Symbol **:114
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEED2Ev
5916478827320993
7
4146731
0
0
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE
742261418966908927
1
404547

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m
974670606498706273
6
404592
404592
0
0
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E3ptr5resetEv
238984482353853237
3
1213776
404592
404592

_ZN5boost4asio6detail16service_registry10keys_matchERKNS0_17execution_context7service3keyES7_
753202734610441270
9
0
3450094
459991
2585757
2990103
2920953
2084056
2084056
27440

_ZN5boost4asio6detail16service_registry14do_use_serviceERKNS0_17execution_context7service3keyEPFPS4_PvES9_
391800338263333511
10
2584860
897
864599
864599
262
0
262
262
0
0
1
0
2
24
** External Symbol **:1
_ZN5boost4asio6detail16service_registry6createINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS8_EEEEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_13epoll_reactorENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_27reactive_descriptor_serviceENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_16resolver_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_23reactive_socket_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0

_ZN5boost4asio6detail16thread_info_base25rethrow_pending_exceptionEv
391331302142307212
6
1183717
0
0
0
0
0

_ZN5boost4asio6detail16thread_info_base8allocateINS2_11default_tagEEEPvT_PS2_mm
556960143917818754
14
636044
1865381
1471786
441109
1290954
393595
393595
1183777
790188
37601
0
0
0
790188

_ZN5boost4asio6detail16thread_info_base8allocateINS2_19awaitable_frame_tagEEEPvT_PS2_mm
556960143917818754
14
2101765
6235517
5894878
1256658
4224445
340639
340639
3222420
2881783
770621
0
0
0
2492473

_ZN5boost4asio6detail16thread_info_base8allocateINS2_21executor_function_tagEEEPvT_PS2_mm
556960143917818754
14
11562
890196
85982
857590
23217
804214
804214
826924
22710
1020
0
0
0
22710

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJEEclEv
784007056844089447
2
426530
426530

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEclIS7_EEvOT_
784007056844089447
2
404592
404592

_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb
950994586496501087
12
426530
426530
426530
426530
0
0
426530
0
0
0
0
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorES3_NS0_10io_contextENS0_8executorEvEC2EbRKS3_S8_
536873290214355862
4
404832
404832
404832
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorEvNS0_10io_contextENS0_8executorEvEC2EiiRKS3_
123497037245367421
7
0
946300
946300
0
946300
0
0
1
0
1
24
** External Symbol **:459543
** External Symbol **:333450
** External Symbol **:80061
** External Symbol **:30591
** External Symbol **:9999
** External Symbol **:6667
** External Symbol **:5272
** External Symbol **:2538
** External Symbol **:2112
** External Symbol **:1791
** External Symbol **:1144
** External Symbol **:1085
** External Symbol **:1068
** External Symbol **:1067
** External Symbol **:989
** External Symbol **:967
** External Symbol **:899
** External Symbol **:786
** External Symbol **:505
** External Symbol **:481
** External Symbol **:425
** External Symbol **:415
** External Symbol **:371
** External Symbol **:364

_ZN5boost4asio6detail19recycling_allocatorINS1_11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEEENS1_16thread_info_base11default_tagEE10deallocateEPS7_m
798733567589966752
5
21324
45240
41717
21324
20393

_ZN5boost4asio6detail19recycling_allocatorINS1_17executor_function4implINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEENS1_16thread_info_base21executor_function_tagEE10deallocateEPSB_m
798733567589966752
5
16179
41399
426530
16179
410351

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE17rethrow_exceptionEv
391331302142307212
6
3222423
0
0
0
0
0

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEEdlEPvm
287486625830683733
6
1721763
3614592
3222423
2111073
1111350
0

_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS3_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS7_IvS9_EES9_T0_T1_
882477849480608095
72
0
0
10085
0
10085
0
0
0
10085
10085
0
0
10085
0
0
10085
10085
10085
0
0
0
0
10085
10085
0
0
2872
0
0
2872
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
14
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE10expires_atERNSA_19implementation_typeERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNS_6system10error_codeE
146835647075900052
2
96732
445056

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13expires_afterERNSA_19implementation_typeERKNS4_8durationIlSt5ratioILl1ELl1000000000EEEERNS_6system10error_codeE
1124680653217615623
4
0
541708
541708
0

_ZN5boost4asio6detail27reactive_descriptor_service10async_waitINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES6_EEvRNS2_19implementation_typeENS0_5posix15descriptor_base9wait_typeERT_RKT0_
512089717155829978
12
0
404507
0
0
2204
0
0
0
0
0
0
0
1
0
1
0

_ZN5boost4asio6detail27reactive_descriptor_service6assignERNS2_19implementation_typeERKiRNS_6system10error_codeE
1145414988772566333
10
0
404507
0
0
404507
0
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7destroyERNS2_19implementation_typeE
238984481799490044
3
404507
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7releaseERNS2_19implementation_typeE
238984481799490044
3
404507
404507
404507

_ZN5boost4asio6detail27reactive_descriptor_service8start_opERNS2_19implementation_typeEiPNS1_10reactor_opEbbb
536873293744241650
4
0
404507
404507
404507

_ZN5boost4asio6detail27reactive_descriptor_service9constructERNS2_19implementation_typeE
742261418966908927
1
404507

_ZN5boost4asio6detail8op_queueINS1_19scheduler_operationEED2Ev
515008861925112362
5
1351186
0
0
1351186
0
1
0
1
0

_ZN5boost4asio6detail8op_queueINS1_7wait_opEED2Ev
515008861925112362
5
432215
0
0
432215
0
1
0
1
0

_ZN5boost4asio6detail9scheduler10do_run_oneERNS1_27conditionally_enabled_mutex11scoped_lockERNS1_21scheduler_thread_infoERKNS_6system10error_codeE
868688906142721482
19
3795581
1183717
0
3660826
0
1183717
0
1183717
3795581
0
1183717
0
3795581
1183762
3795581
0
0
3660826
0
1
0
2
24
** External Symbol **:375687
** External Symbol **:330449
** External Symbol **:321234
** External Symbol **:280471
** External Symbol **:243841
** External Symbol **:236149
** External Symbol **:235717
** External Symbol **:170042
** External Symbol **:166564
** External Symbol **:158877
** External Symbol **:155133
** External Symbol **:147135
** External Symbol **:137193
** External Symbol **:120071
** External Symbol **:117746
** External Symbol **:79749
** External Symbol **:75068
** External Symbol **:60992
** External Symbol **:58944
** External Symbol **:55811
** External Symbol **:40816
** External Symbol **:33817
_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE:21658
** External Symbol **:21137
24
** External Symbol **:222097
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:160125
** External Symbol **:69753
** External Symbol **:69090
** External Symbol **:18736
** External Symbol **:17498
** External Symbol **:14781
** External Symbol **:14765
** External Symbol **:14266
** External Symbol **:12117
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:9998
** External Symbol **:9968
** External Symbol **:7153
** External Symbol **:6615
** External Symbol **:5940
** External Symbol **:5846

_ZN5boost4asio6detail9scheduler12can_dispatchEv
1124680653337888707
3
0
8098563
7996028

_ZN5boost4asio6detail9scheduler12task_cleanupD2Ev
948827211883763287
7
53419
3795581
322989
43570
3472592
3795581
172257

_ZN5boost4asio6detail9scheduler12work_cleanupD2Ev
52047013245151593
10
418115
1174104
9613
418115
1162603
418115
418115
0
0
0

_ZN5boost4asio6detail9scheduler25post_deferred_completionsERNS1_8op_queueINS1_19scheduler_operationEEE
596847748517577054
15
0
946180
445925
445925
445838
87
0
445838
87
0
8081
0
437757
0
0

_ZN5boost4asio6detail9scheduler25post_immediate_completionEPNS1_19scheduler_operationEb
393568430052349004
12
0
237559
237561
100575
0
0
15977
121018
62086
58932
0
0

_ZN5boost4asio6detail9scheduler26wake_one_thread_and_unlockERNS1_27conditionally_enabled_mutex11scoped_lockE
971686719755716591
7
0
116684
116684
116683
116684
15977
15977
1
0
1
24
** External Symbol **:12458
** External Symbol **:886
** External Symbol **:566
** External Symbol **:486
** External Symbol **:386
** External Symbol **:320
** External Symbol **:120
** External Symbol **:105
** External Symbol **:82
** External Symbol **:79
** External Symbol **:67
** External Symbol **:23
** External Symbol **:21
** External Symbol **:20
** External Symbol **:19
** External Symbol **:18
** External Symbol **:17
** External Symbol **:17
** External Symbol **:17
** External Symbol **:16
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:12

_ZN5boost4asio6detail9scheduler3runERNS_6system10error_codeE
1073436553124709657
11
450
1183717
1183717
765602
45
45
0
0
0
0
0

_ZN5boost4asio9awaitableIN4absl7debian36StatusENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
1558595
0
0
0
0
1
0
2
24
** External Symbol **:224667
** External Symbol **:224667
** External Symbol **:224470
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:139283
** External Symbol **:139283
** External Symbol **:139216
** External Symbol **:20008
** External Symbol **:20008
** External Symbol **:14765
** External Symbol **:10000
** External Symbol **:1228
** External Symbol **:903
** External Symbol **:903
** External Symbol **:794
** External Symbol **:742
** External Symbol **:672
** External Symbol **:640
** External Symbol **:608
** External Symbol **:570
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
0

_ZN5boost4asio9awaitableISt5tupleIJNS_6system10error_codeEEENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
404592
0
0
0
0
1
0
2
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:14765
** External Symbol **:1228
** External Symbol **:794
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
** External Symbol **:411
** External Symbol **:401
** External Symbol **:355
** External Symbol **:234
** External Symbol **:230
** External Symbol **:182
** External Symbol **:177
** External Symbol **:173
** External Symbol **:142
** External Symbol **:139
** External Symbol **:135
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
0

_ZN5boost4asio9awaitableIvNS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
821483
0
0
0
0
1
0
2
24
** External Symbol **:224667
** External Symbol **:224603
** External Symbol **:139411
** External Symbol **:139347
** External Symbol **:18608
** External Symbol **:10024
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:10000
** External Symbol **:3052
** External Symbol **:2872
** External Symbol **:2632
** External Symbol **:1619
** External Symbol **:1290
** External Symbol **:1202
** External Symbol **:1185
** External Symbol **:1144
** External Symbol **:1143
** External Symbol **:1023
** External Symbol **:961
** External Symbol **:870
** External Symbol **:806
** External Symbol **:801
** External Symbol **:742
0

_ZN5boost4asio9execution12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS1_6detail8blocking7never_tILi0EEENS1_11prefer_onlyINS8_10possibly_tILi0EEEEENSB_INS7_16outstanding_work9tracked_tILi0EEEEENSB_INSF_11untracked_tILi0EEEEENSB_INS7_12relationship6fork_tILi0EEEEENSB_INSM_14continuation_tILi0EEEEEEEC2ERKST_
811594942473831488
3
3641581
0
0
1
0
1
24
** External Symbol **:1565026
** External Symbol **:1077346
** External Symbol **:449336
** External Symbol **:278824
** External Symbol **:135309
** External Symbol **:40178
** External Symbol **:8873
** External Symbol **:8585
** External Symbol **:7906
** External Symbol **:7195
** External Symbol **:6077
** External Symbol **:3657
** External Symbol **:3240
** External Symbol **:2815
** External Symbol **:2758
** External Symbol **:2688
** External Symbol **:2406
** External Symbol **:2372
** External Symbol **:2331
** External Symbol **:2288
** External Symbol **:1742
** External Symbol **:1683
** External Symbol **:1644
** External Symbol **:1631

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
431971

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
394953

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_
742261418966908927
1
2851115

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_RKS3_
784007056844089447
2
790466
790466

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_S9_
742261418966908927
1
506447

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_S9_
742261418966908927
1
791266

_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_
742261418966908927
1
1673356

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_
742261418966908927
1
3347822

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_
742261418966908927
1
1580652

_ZN5boost4asio9execution6detail17any_executor_base14prefer_fn_implINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_PNSt9enable_ifIXaantsr7is_sameIT0_vEE5valuesrT1_13is_preferableEvE4typeE
784007056844089447
2
790186
790186

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov
742261418966908927
1
2187935

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov
742261418966908927
1
394953

_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_
742261418966908927
1
404832

_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_
742261418966908927
1
809134

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_
742261418966908927
1
790186

_ZN5boost4asio9execution6detail17any_executor_baseC2EOS3_
543243708862749142
3
1297713
1351132
0
1
0
1
24
** External Symbol **:449336
** External Symbol **:278824
** External Symbol **:232564
** External Symbol **:195236
** External Symbol **:40338
** External Symbol **:37893
** External Symbol **:18109
** External Symbol **:5052
** External Symbol **:3533
** External Symbol **:3409
** External Symbol **:3240
** External Symbol **:2427
** External Symbol **:2406
** External Symbol **:2372
** External Symbol **:2288
** External Symbol **:1861
** External Symbol **:1742
** External Symbol **:1474
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:633
** External Symbol **:602
** External Symbol **:584

_ZN5boost6detail22crc_modulo_word_updateIjtEEviRT_T0_S2_ib
868361659980344168
8
75776
37888
9472
9472
9472
18944
37888
37888

_ZN5boost6detail31make_partial_xor_products_tableILi8EjEENS_5arrayIT0_XlsLm1ET_EEEiS3_b
177584446278217354
10
9472
151552
37888
9472
9472
37
37888
75776
9472
18944

_ZN5boost6detail32reflected_byte_table_driven_crcsILi32ELm79764919EE10crc_updateEjPKhm
1096621589224915857
5
95660
2508
37
37
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISA_Lb1EEERS4_
146835647075900052
2
5135448
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS4_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS6_EEEE
844982797010397240
5
0
19766938
5135448
4813686
4813686

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISA_Lb1EEE
37730074776470275
5
753602
838738
5135448
2837874
326560

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISB_Lb1EEERS5_
146835647075900052
2
5142404
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS5_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS7_EEEE
844982797010397240
5
0
20565610
5142404
2676470
2676470

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISB_Lb1EEE
37730074776470275
5
4539
2468834
5142404
3808140
2465934

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor4SlotENS0_6detail16key_nodeptr_compINS7_9PoolState13ExpiresBeforeENS0_8bhtraitsIS8_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS8_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSN_SO_RKT_T0_RNS0_20insert_commit_data_tISO_EEPm
342810749316373002
13
63
5135385
0
5135448
63
0
4813690
4813627
0
0
0
85
321758

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor9FairQueue7WaitingENS0_6detail16key_nodeptr_compISt4lessIS9_ENS0_8bhtraitsIS9_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS9_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSO_SP_RKT_T0_RNS0_20insert_commit_data_tISP_EEPm
342810749316373002
13
0
5142404
0
5142404
0
0
2676470
2676470
0
0
0
0
2465934

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_RNS0_20data_for_rebalance_tIS8_EE
446858651872269297
18
758141
0
0
5892350
2817841
1349416
1194563
580800
126131
398506
151600
2592128
644457
493737
2865306
8225214
2824227
5724246

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE20insert_unique_commitEPNS0_11rbtree_nodeIS3_EES8_RKNS0_20insert_commit_data_tIS8_EE
567185239083544332
5
4
2787692
7490156
1
7490097

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE25rebalance_after_insertionEPNS0_11rbtree_nodeIS3_EES8_
1042354055910929942
18
3064104
12050468
6610674
125
1774310
4836360
45
4
0
458419
4943266
4
4
0
7
40
10278212
1

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE42rebalance_after_erasure_restore_invariantsEPNS0_11rbtree_nodeIS3_EES8_S8_
386924804694313492
43
1430464
81326
1118296
1606638
11417625
7381955
4836280
162003
521448
139258
2539881
86799
176174
14696
4314832
2570241
28285
5469
11702
1410845
1430464
1068317
8493
4543
9722903
1791544
8170
528
0
0
231494
155979
1088516
435297
112884
27789
23214
94844
6225944
0
110454
1243363
0

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
1124680653258158719
3
3416
5138899
5138988

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
798733566915304256
4
1191147
4584004
3944301
0

_ZN5boost9intrusive22bstree_algorithms_baseINS0_18rbtree_node_traitsIPvLb0EEEE9prev_nodeEPNS0_11rbtree_nodeIS3_EE
948827210703629965
9
0
0
7490440
7490240
7490440
7490320
7393065
40
171515

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12InsertUniqueEmPNS9_4NodeE
694937217598364818
5
8406
124292
3521732
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap18TryEmplaceInternalIRKS7_JEEESt4pairINS9_13iterator_baseINS0_7MapPairIS7_S7_EEEEbEOT_DpOT0_
93478049560450218
6
0
0
0
0
2986837
3628955

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap24ResizeIfLoadIsOutOfRangeEm
484499720113870608
7
642118
0
2996563
0
2996562
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap6ResizeEm
927205941019177903
10
0
0
0
0
0
0
0
0
3003904
0

_ZN6google8protobuf8internal18TransparentSupportINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE6EqualsIS8_S8_EEbRKT_RKT0_
98923583033976887
4
132698
0
0
0
1
1
1
0

_ZN6google8protobuf8internal20RepeatedPtrFieldBase18MergeFromInnerLoopINS0_16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE11TypeHandlerEEEvPPvSE_ii
694937217202637848
5
40000
0
40000
20000
20000

_ZN6google8protobuf8internal20RepeatedPtrFieldBase3AddINS0_16RepeatedPtrFieldIN6lessor7journal10WorkerStepEE11TypeHandlerEEEPNT_4TypeEPKSB_
238984482422036564
3
379731
345865
0

_ZN6lessor10CheckNonceEN4absl7debian311string_viewE
950994587396889690
14
0
0
3009232
3009232
3009232
3009232
376154
376154
376154
0
0
0
0
0

_ZN6lessor10IdentityOfERKNS_11CredentialsENS_10BorrowedFdENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
102051346962454534
21
0
8243148
0
265908
0
265908
0
265908
0
265908
0
0
0
0
0
0
0
0
0
0
265908

_ZN6lessor10LooksQuietENS_10BorrowedFdE
391331300898160634
6
0
0
0
3185135
0
0

_ZN6lessor10RecordFile4TakeEv
794533771550705466
8
35013
35013
192
192
0
0
0
0
1
1
1
1
512:35013

_ZN6lessor10RedisFront10CheckLoginENS_12RedisMeaningE
171079196319822336
30
0
4060910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor10RedisFront10EndCommandERKNS_4FlowE
187771963178206443
9
0
4060060
0
0
0
0
0
0
0

_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
807055964315271028
19
0
4060828
4060828
4060828
0
4060828
4060828
4060060
4060828
685036
0
685036
0
0
0
0
0
0
4060828

_ZN6lessor10RedisFront14EndPublicationEv
764657765565301240
17
0
4060060
4060060
60
0
0
4060060
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront5AwaitENS_12RedisCommandERKNS_4FlowE
1073436552176223259
16
0
0
4060060
0
4060060
4060060
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront7ForwardERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
174914379821090046
49
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor10RedisFront8EndReplyERKNS_4FlowE
948827210170484272
7
0
768
0
0
4060060
4060060
0

_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
314499565098193285
50
4060060
856
8120976
8120976
0
850
8120976
4060916
850
8120120
8120120
685886
4060910
4060060
685886
4060060
0
4060060
4060060
4060060
0
0
0
850
850
850
850
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront8TakeHeadERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
249841959108814975
21
4060060
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront9AnswerDueERKNS_4FlowE
1073436551971399823
12
0
3375792
0
0
0
0
0
4060828
0
0
0
0

_ZN6lessor10RedisFront9EndAnswerERKNS_4FlowE
135188632249601909
8
0
0
4060060
0
0
0
685030
0

_ZN6lessor10SendPacketENS_10BorrowedFdEN4absl7debian311string_viewENS_8PatienceES0_
484499718345397549
6
0
0
42
33908
0
33908

_ZN6lessor10StartupKeyERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EE
798733566041888711
4
237633
237233
0
0

_ZN6lessor10UnderstandERKNS_5redis13CommandCutterE
1082989662917407614
68
0
0
0
0
4060910
4060910
1980
1980
0
4060910
90
0
90
90
0
0
0
90
0
90
90
0
0
90
0
0
0
90
0
90
0
0
0
0
0
0
0
90
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
90
90
1
1
5
1
6:90
1
6:90
0
1
6:90
1
6:90

_ZN6lessor10WorkerCrew4GiveERNS_10WorkerLinkE
842629279852145535
22
0
33866
33866
0
0
0
0
0
0
0
0
0
33866
0
0
0
0
0
0
0
0
0
2
0
4
7
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4365
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew6BeIdleERNS_10WorkerLinkE
872112804617683342
5
33871
16
0
33887
0
1
0
1
6
** External Symbol **:17502
** External Symbol **:10004
** External Symbol **:4371
** External Symbol **:1004
** External Symbol **:1004
** External Symbol **:2

_ZN6lessor10WorkerCrew6WakeByENS_8MonoTimeE
789594824668060895
23
141598
1242
1242
0
1242
0
0
0
1242
0
0
1242
0
0
0
0
0
0
0
0
0
0
0
1
0
3
6
** External Symbol **:1054
** External Symbol **:138
** External Symbol **:30
** External Symbol **:10
** External Symbol **:9
** External Symbol **:1
0
0

_ZN6lessor10WorkerCrew7AdvanceEv
974670607854322738
7
0
102772
33866
68906
21
68980
68906

_ZN6lessor10WorkerCrew7OnEndedERNS_10WorkerLinkERKSt6vectorIN4absl7debian36StatusESaIS6_EE
144240995638855494
20
0
10
33866
0
33866
33866
33866
33866
33866
33866
0
0
0
0
0
0
0
0
0
0
2
0
6
2
** External Symbol **:6
** External Symbol **:4
2
** External Symbol **:6
** External Symbol **:4
7
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4365
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4365
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4365
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew7OnReplyERNS_10WorkerLinkERKNS_7journal11WorkerReplyE
247671764756650933
13
0
0
9
379752
33897
33876
0
0
21
9
0
0
0

_ZN6lessor10WorkerLink4ReadEv
746321611229061014
28
33897
379752
0
0
0
33897
33897
0
33897
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor10WorkerLink4SendERKNS_10WorkerTaskE
784007056844089447
2
33866
33866

_ZN6lessor10WorkerLink6HandleEv
345737796295395013
10
33897
33897
0
0
33897
0
0
0
0
0
1
0
1
6
** External Symbol **:17508
** External Symbol **:10004
** External Symbol **:4371
** External Symbol **:1008
** External Symbol **:1004
** External Symbol **:2

_ZN6lessor10WorkerTaskC2ESt6vectorINS_13CleanupRunner4StepESaIS3_EEN4absl7debian312AnyInvocableIFvRKS1_INS7_6StatusESaIS9_EEbEEENS_8MonoTimeE
641059977005708569
12
379731
379731
250419
129312
33866
0
0
0
0
0
0
0
1
0
2
7
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4365
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
0

_ZN6lessor11FindSettingERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EEN4absl7debian311string_viewE
1075867882490824511
27
1630
0
0
2594446
799
0
4961
1630
4961
0
1630
0
0
0
4130385
4123794
800
2595246
0
799
0
2595246
799
0
0
2595246
1527749
1
1
7
1
16:4961
1
16:1630
0
0
0
1
16:799
1
16:2595246

_ZN6lessor11LeasedPaths7ReleaseENS_2IdINS_8LeaseTagEEEb
1063705159172739859
3
2985421
0
0

_ZN6lessor11PoolMetrics5EndedENS_8LeaseEndEN4absl7debian38DurationE
742261418966908927
1
5135062

_ZN6lessor11PoolSockets10OnAcceptedERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_3WayENS_8UniqueFdE
42618249411050704
56
0
0
0
238083
0
0
238083
0
0
0
0
0
0
0
0
238083
0
0
238083
0
238083
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
238083
0
1
0
4
0
0
0
0

_ZN6lessor11PoolSockets12AdmitProcessENS_10BorrowedFdERKN4absl7debian38StatusOrINS_11CredentialsEEERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
993108205903211798
13
238083
0
238083
238083
238083
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets14TakeDescriptorEjRKNS_9PoolRelayE
712802760173431554
33
0
0
0
0
238458
0
238458
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets9HolderForENS_10BorrowedFdERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
1019592682407049041
54
0
0
0
0
0
0
237708
0
0
375
0
0
0
0
0
0
375
375
0
375
375
375
375
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
5:375
1
1:375

_ZN6lessor11ReasonErrorENS_2v111Reason_CodeEN4absl7debian311string_viewERKSt6vectorISt4pairIS4_NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISD_EE
1072008671649668184
41
9727
9727
0
0
358110
331248
0
110041
30527
30527
26862
26862
26862
26862
26862
26862
0
26862
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
3
9:23298
7:7228
17:1

_ZN6lessor11ResolveDeedERKNS_2v113CleanupActionERKNS_13CleanupRightsERKNS_12CleanupAgentE
74502901794614719
310
0
0
0
0
0
0
0
825063
20000
0
0
805063
0
0
10000
10000
10000
0
0
0
805063
10000
0
0
0
0
0
0
0
10000
0
0
0
0
0
805063
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
805063
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
10000
10000
0
0
0
0
0
0
0
10000
0
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
805063
0
0
0
0
0
0
10000
0
10000
0
0
0
0
0
0
0

_ZN6lessor11RunExchangeENS_10BorrowedFdENS_8ExchangeENS_8MonoTimeERKNS_5ClockE
663098767401036798
83
399344
0
386762
386762
0
0
399344
399344
377458
433029
386762
0
399344
9304
399344
386762
386762
377458
386762
386762
0
9304
0
399344
0
0
0
0
0
0
0
0
399344
399344
386762
0
0
386762
0
0
386762
386762
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
11
0
0
0
0
21
** External Symbol **:222033
** External Symbol **:159939
** External Symbol **:7613
** External Symbol **:7128
** External Symbol **:871
** External Symbol **:265
** External Symbol **:194
** External Symbol **:191
** External Symbol **:174
** External Symbol **:164
** External Symbol **:140
** External Symbol **:103
** External Symbol **:96
** External Symbol **:83
** External Symbol **:82
../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv:80
** External Symbol **:64
** External Symbol **:59
** External Symbol **:49
** External Symbol **:13
** External Symbol **:3
0
0
0
0
21
** External Symbol **:224667
** External Symbol **:139283
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:240
** External Symbol **:231
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:160
** External Symbol **:120
** External Symbol **:96
** External Symbol **:85
** External Symbol **:85
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev:80
** External Symbol **:77
** External Symbol **:74
** External Symbol **:42
** External Symbol **:14
** External Symbol **:7
0
1
1
1
9:9304

_ZN6lessor11TenantTable8GetOrAddERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
750937526959873281
17
30000
0
30000
30000
30000
30045
0
0
0
0
45
45
45
0
0
0
0
1
1
2
1
7:30000
1
8:45

_ZN6lessor11WaitForAsioEiP11epoll_eventii
536873292309253651
4
0
3795581
3795581
150974

_ZN6lessor12AttachServer10OnAcceptedENS_8UniqueFdE
720462147448307887
101
0
0
0
0
27077
1
0
1
0
1
0
27076
0
0
0
0
1
0
0
27076
0
0
1
1
0
1
0
0
0
1
1
0
27076
1
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27077
0

_ZN6lessor12CleanupQuota4GiveEjm
694937218275256565
6
389731
0
6
0
0
0

_ZN6lessor12CleanupQuota4TakeEjm
742261418966908927
1
825063

_ZN6lessor12CleanupState10OnFinishedENS_2IdINS_9ActionTagEEERKN4absl7debian36StatusENS_8MonoTimeERNS_6RandomERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISJ_EE
717382262498333621
24
345865
0
0
389731
43866
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
7
65:154977
33:71579
16:23864
8:23864
17:23863
32:23861
64:23857

_ZN6lessor12CleanupState3AddENS_2IdINS_9ActionTagEEENS1_INS_10SessionTagEEENS1_INS_8LeaseTagEEERKNS_13CleanupPolicyERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISI_EE
974670605572590944
7
825063
0
0
0
0
0
0

_ZN6lessor12CleanupState3EndENS_2IdINS_9ActionTagEEENS_7Journal7OutcomeERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISD_EE
732038792768802925
8
389731
0
0
0
0
0
0
389731

_ZN6lessor12CleanupState4FindENS_2IdINS_9ActionTagEEE
567185242265862187
5
2038394
2038394
2038394
0
0

_ZN6lessor12CleanupState6RunAllENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
393568430245866104
13
825063
825063
4033
4033
4033
4033
0
0
0
0
0
0
0

_ZN6lessor12CleanupState7AdvanceENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
45209324010074225
17
20000
411852
369987
377822
20000
52014
12165
47899
0
43882
4017
4017
0
2010
2007
0
0

_ZN6lessor12CleanupState9BecomeDueENS_2IdINS_9ActionTagEEERNS0_5EntryE
1063705161840035144
3
825063
0
0

_ZN6lessor12DurationFromERKN6google8protobuf8DurationEN4absl7debian311string_viewE
1044887267156917124
20
0
0
0
2994178
0
0
0
2994178
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12FindReportedERKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_St4lessIS6_ESaISt4pairIKS6_S6_EEEN4absl7debian311string_viewE
886271540531489922
4
3332384
3081674
264692
250710

_ZN6lessor12PriorityFromENS_2v18PriorityE
1124680653874042806
4
825063
0
0
825063

_ZN6lessor12ProcessWatch3AddERNS_4PeerENS_2IdINS_10SessionTagEEE
640156331545549814
56
0
32880
27451
32286
26878
32286
0
0
32286
594
594
0
594
0
0
0
0
32286
32286
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN6lessor12ProcessWatch6RemoveERKNS_10ProcessKeyENS_2IdINS_10SessionTagEEE
790715554225988411
19
32880
32880
32880
594
32880
32880
594
594
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12RedisPending3PopEv
484499721492999404
7
4060828
685798
4060060
685036
685036
0
4060060

_ZN6lessor12RedisPending4PushENS_12RedisAwaitedE
938826624123838821
13
0
684186
4060060
1612
0
3375792
0
3375030
0
0
3375030
3375030
4060060
1
1
1
0

_ZN6lessor12RedisSession7OnReplyENS_12RedisMeaningEjRKNS_5redis11ReplyWalkerE
561040280618509186
46
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
4060060
2030000
0
0
0
2030000
0
0
0
2030000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
2:2030000
0

_ZN6lessor12RunStatementENS_10BorrowedFdENS_8ExchangeERKSt8optionalIN4absl7debian36StatusEENS_8MonoTimeERKNS_5ClockE
1120094962952321750
42
0
10000
0
1000
10000
9000
0
0
10000
9000
1000
0
0
0
0
9000
10000
0
9000
10000
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

_ZN6lessor12SessionNames7OnAskedEN4absl7debian311string_viewE
260734257121462273
22
5294
0
18476
18476
18476
18476
2367563
2367563
2363316
9470
2358093
4778
9470
9470
4692
0
456
0
464
456
0
0
2
0
1
17
** External Symbol **:1385
** External Symbol **:1145
** External Symbol **:1114
** External Symbol **:1015
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
1
1
4
7:2353746
6:4312
9:2941
8:2317

_ZN6lessor12SessionNames8ReplacesEi
1063705161908944610
3
2137374
2980
160

_ZN6lessor12SessionTable10LeaveGraceENS_2IdINS_10SessionTagEEERNS0_5EntryE
1063705161908944610
3
997591
5429
5429

_ZN6lessor12SessionTable3EndENS_2IdINS_10SessionTagEEE
3603321414812966
15
49280
32880
32880
32880
32880
501
501
0
0
0
0
0
0
0
0

_ZN6lessor12SessionTable4OpenERKNS0_8IdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
196075478683532905
37
0
32379
0
32880
0
0
32379
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32880
1
1
1
0

_ZN6lessor12SessionTable6ResumeENS_2IdINS_10SessionTagEEE
567185240184951041
5
959282
959282
959282
0
0

_ZN6lessor12WorkerRunner10RunInOrderERKNS_8IdentityESt6vectorINS_13CleanupRunner4StepESaIS6_EEN4absl7debian312AnyInvocableIFvRKS4_INSA_6StatusESaISC_EEbEEE
1056276403975278125
51
0
379731
33866
33866
33866
33866
33866
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
14
7
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4365
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4365
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4365
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
0
0
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
1
2
0
0

_ZN6lessor12WorkerRunner5BeginERKNS_8IdentityENS_10WorkerTaskE
318275231005964613
21
33866
0
0
0
0
33866
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
7
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4365
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor12WorkerRunner6CrewOfERKNS_8IdentityE
14124349481107501
20
0
0
0
0
0
33866
33860
33860
6
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13ConnectorNameENS_8Upstream4KindE
798733567464660133
5
0
0
2623151
0
0

_ZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS_9PoolRelayEE
614734196703061374
58
238083
237708
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
238083
0
0
238083
0
0
375
238083
0
237708
375
0
0
0
0
0
0
237708
0
0
0
0
0
0
0
0
0
0
0
0
0
237708
1
0
3
0
0
0

_ZN6lessor13LeaseHandlers16AcquireForClientERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEN4absl7debian312AnyInvocableIFvONSB_8StatusOrINS_12GrantedLeaseEEEEEE
1024588651855630722
4
2138224
0
0
0
1
0
3
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

_ZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEONS_5ClaimEN4absl7debian38DurationENSD_12AnyInvocableIFvONSD_8StatusOrINS_12GrantedLeaseEEEEEE
813609035458821538
18
0
0
0
0
0
0
5132373
5132373
5132386
5132400
0
0
0
0
0
0
0
0
2
0
7
0
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166883
** External Symbol **:142326
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124540
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166883
** External Symbol **:142324
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124545
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166885
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124560
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166884
** External Symbol **:142328
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124560
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
0
1
1
1
1:5132369

_ZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS_7SessionEERKNS_2v114AcquireRequestEN4absl7debian38DurationEbNSB_12AnyInvocableIFvNSB_8StatusOrINS_10GrantReplyEEEEEE
270449479075024420
71
0
0
0
0
2994178
0
0
0
2994179
0
0
0
0
0
0
0
0
2994172
0
0
0
0
0
2994164
2994175
2994179
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2994169
0
0
0
0
1
0
12
0
0
0
0
0
0
13
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166885
** External Symbol **:142327
** External Symbol **:139216
** External Symbol **:124546
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166882
** External Symbol **:142324
** External Symbol **:139216
** External Symbol **:124542
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166884
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:124560
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:124560
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
0
0

_ZN6lessor13LeaseHandlers7ReleaseERNS_7SessionERKNS_2v114ReleaseRequestE
170277216955935333
47
50
50
0
0
0
0
0
0
0
0
0
0
50
0
0
50
50
2984047
50
0
50
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2984046

_ZN6lessor13PostgresFront10OnOwnReadyERKNS_4FlowE
1093380923001157790
59
371
0
371
0
0
0
0
0
0
1679
1503281
1503281
0
1501602
0
1679
0
371
371
0
0
749
0
371
0
0
0
0
378
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
371
749
0
1
1
1
1
1:1503281

_ZN6lessor13PostgresFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
424622327633262269
18
23063428
23063428
930
0
0
0
0
17483758
0
3570814
3570814
0
0
0
0
0
0
4650

_ZN6lessor13PostgresFront11NeedsAskingEv
135188635633475393
7
1600
800
0
0
1902622
1901822
0

_ZN6lessor13PostgresFront11OnCompletedERKNS_8postgres5AskedEb
906126499004534457
36
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
17664062
42331
0
2890154
0
0
1283918
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront11OnOwnAnswerERKNS_8postgres13MessageWalker5PieceERKNS1_8Pipeline6AnswerERKNS_4FlowE
733435316712645949
26
0
0
0
0
0
0
1564835
1503281
3292248
418316
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1503281
1
1
1
0

_ZN6lessor13PostgresFront11StatementOfEN4absl7debian311string_viewES3_S3_
11850897220411432
11
639360
648103
8743
644799
641702
639360
639360
639360
639360
0
639360
1
1
2
1
33:639360
1
2:639360

_ZN6lessor13PostgresFront12BeginSessionENS_8postgres13StartupPacketERKNS_4FlowE
256376335399125914
26
0
833
237233
0
236400
237233
0
0
0
237233
236400
2160
237233
0
0
0
237233
236400
0
0
0
0
0
0
237233
237233
1
1
2
1
5:237233
0

_ZN6lessor13PostgresFront13AnswerStartupEN4absl7debian311string_viewERKNS_4FlowE
602082043167123281
21
0
237233
237233
237233
237233
237233
0
237233
308
0
237233
236925
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront13OnFirstPacketERN4absl7debian311string_viewERKNS_4FlowE
91391790837031818
54
0
950164
950164
950164
950164
237541
0
237541
0
0
0
0
237541
0
0
0
0
0
308
237233
0
0
0
0
0
0
237233
237233
237233
237233
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
237541
237541
0
0
1
1
2
1
6:237233
1
9:237233

_ZN6lessor13PostgresFront13WantsReplacedEv
784007056844089447
2
2137374
2137374

_ZN6lessor13PostgresFront15TellDifferencesERKNS_4FlowE
857105374624512174
71
0
0
0
0
29770
74316
6193
0
0
15501
0
0
0
0
0
0
0
0
14676
113360
825
825
0
0
113360
0
113360
0
113360
0
113360
2130330
9553
98684
8720
2121022
8720
8720
833
0
8483
0
6193
8483
6193
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
98684
1
1
10
0
0
0
0
0
1
8:6193
1
16:8483
10
2:26160
8:20953
3:18536
4:17440
17:8720
5:8720
9:7345
7:3179
16:2230
6:77
0
0

_ZN6lessor13PostgresFront17OnDescribeOrCloseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
660898534585967151
42
1277734
0
0
0
0
0
0
0
0
0
0
0
0
2649177
2649177
2649177
2649177
1231
0
0
1231
2649177
0
0
0
0
2003147
0
646030
0
0
1231
0
0
0
0
0
0
0
2649177
1231
2649177
1
1
7
0
0
0
0
0
0
1
17:1231

_ZN6lessor13PostgresFront4NoteERKNS_8postgres6TracesE
303685787828447473
10
2400
0
0
9
2400
9
2400
3553653
2544
0

_ZN6lessor13PostgresFront4NoteERKNS_9StatementE
40662225543325415
22
0
0
0
0
0
0
2653641
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront4ParkERKNS_4FlowE
94185834521522098
20
1902622
1901692
11415732
11410152
125
1905478
66
1901692
1902622
1902622
1901692
1902622
930
1901692
1902622
0
0
0
1901692
1901626

_ZN6lessor13PostgresFront4ToldESt10shared_ptrIKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEEE
784007056844089447
2
238355
238355

_ZN6lessor13PostgresFront5EnterERKNS_4FlowEb
15835545543773245
54
1501012
0
0
0
1497542
1563156
62144
0
6591
6591
6591
6591
6591
2130330
2129655
1501012
1501012
1501602
1500252
943674
1501602
1501012
628728
628728
1130
41341
0
41401
41401
1459231
0
1501602
1459071
1459071
799
1498341
0
799
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1459071

_ZN6lessor13PostgresFront6AttachERNS_10ConnectionERKNS_4FlowE
352808214846649089
28
2137374
237233
835
0
0
0
0
0
0
0
0
833
236400
236400
0
236400
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
17
** External Symbol **:295
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:40
** External Symbol **:40
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
17
** External Symbol **:295
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:40
** External Symbol **:40
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
0

_ZN6lessor13PostgresFront6DetachEv
784007059655560962
2
2137374
0

_ZN6lessor13PostgresFront6OnBindERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
86707332940646644
38
1280814
0
0
0
0
0
0
0
0
0
0
0
0
2653641
2653641
2653641
0
1280814
1372827
1372827
2653641
0
0
0
1372827
1280814
0
0
636015
0
0
0
0
0
0
0
0
0
1
1
7
0
0
0
0
0
0
3
3:630342
17:4311
6:1362

_ZN6lessor13PostgresFront6OnRowsERKNS_8postgres5AskedEN4absl7debian311string_viewERKNS_4FlowE
173686997599724934
27
5111
29772
10022
10022
10022
2649280
5111
5111
0
4311
800
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5111
0
1
1
1
0

_ZN6lessor13PostgresFront7CleanUpERKNS_4FlowE
1141818974994836011
24
378
378
0
0
233668
233260
233260
378
378
0
378
0
0
0
0
0
0
0
0
0
0
378
7
7

_ZN6lessor13PostgresFront7EnteredERKNS_4FlowE
16930841376800771
21
10829
2129497
833
833
833
0
833
0
0
0
0
833
833
833
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront7OnParseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
986485033119830571
50
0
0
0
0
0
0
648103
648103
648103
648103
3304
648103
3304
3304
0
9
648103
644799
0
0
0
648103
0
0
644799
644799
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
648103
0
0
0

_ZN6lessor13PostgresFront7OnQueryERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
449664059076766140
25
0
0
1800
0
0
0
900012
900012
0
0
1800
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront7PrepareEN4absl7debian311string_viewERKNS_4FlowE
844982798881822659
5
2658176
2658176
2653441
635815
635815

_ZN6lessor13PostgresFront7SendOwnENS0_3OwnERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS8_EERKNS_4FlowERKS8_
898844273112714060
20
41401
104834
82802
43280
41401
41401
41401
41401
43280
0
0
41401
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront8BelongToENS_2IdINS_9TenantTagEEE
742261418966908927
1
237233

_ZN6lessor13PostgresFront8NoteNameEv
737863020631352468
13
2130330
2130330
2130330
2130330
160
160
0
0
0
0
0
0
0
1
0
1
17
** External Symbol **:630142
** External Symbol **:629299
** External Symbol **:627678
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14

_ZN6lessor13PostgresFront8OnAnswerERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
300198516567475330
78
0
0
0
0
3599736
0
0
0
0
16623
0
17664062
0
5564169
0
0
2649280
4795529
18251276
0
0
3548389
3555526
0
0
0
0
3548389
3555526
73
0
0
3548389
0
3548389
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3599736
3599736
0
0
0
0
0
0
15823
17664062
17664062
5564169
768640
0
17482636
0
0
0
0
3548389
3555526
3555526
3555526
3555526
3555526

_ZN6lessor13PostgresFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
769820672568245515
53
869717
0
0
12634136
237541
0
237541
0
12161385
12161382
14296739
0
0
0
6166685
12161382
0
0
0
235213
0
2129192
12161382
4031328
0
2129131
0
0
0
869778
869778
0
0
0
1900144
0
0
235213
0
0
0
0
0
0
0
0
0
0
0
14296739
0
0
628659

_ZN6lessor13PostgresFront8OnParsedEmbb
262492185887483136
29
0
0
0
0
0
2129
1283918
639119
644799
1283918
639119
639119
0
3304
1283918
0
0
0
0
0
3304
0
0
0
1283918
0
0
1828
1828

_ZN6lessor13PostgresFront8OnSimpleEcRKNS_4FlowE
927205942295359781
12
0
0
0
1231
2653641
2655514
0
0
0
0
0
0

_ZN6lessor13PostgresFront8StartingD2Ev
599005164215428665
9
237233
0
0
237233
0
0
0
0
0

_ZN6lessor13PostgresFront9AppendOwnEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
314502
104834

_ZN6lessor13PostgresFront9OnMessageERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
612928227967368568
24
2649177
12161319
900012
900075
0
0
12161319
0
0
63
2649177
5310386
900012
648103
2653641
900012
900012
5310386
0
0
0
0
900012
900012

_ZN6lessor13PostgresFront9SendParseERKNS0_8PreparedERKNS_4FlowE
842987906145431596
15
635815
635815
635815
635815
4311
4311
635815
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront9SendResetERKNS_4FlowE
93478049159571433
7
4377213
1459071
10
10
10
0
0

_ZN6lessor13PostgresFrontC2ERNS_14PostgresSharedEmNS_9CancelKeyEPNS_5LoginE
301351149174339136
14
237233
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFrontD0Ev
742261418966908927
1
237233

_ZN6lessor13PostgresFrontD2Ev
301351147971189272
14
0
3277
237233
0
0
0
237233
2531
0
0
0
0
1884
0

_ZN6lessor13PostgresNotes7BeResetEv
742261418966908927
1
1501390

_ZN6lessor13ReceivePacketENS_10BorrowedFdEN4absl7debian34SpanIcEENS_8PatienceE
348912220435690033
34
0
0
0
21
0
0
0
33918
21
0
0
33918
21
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
33918
33897

_ZN6lessor14CleanupMetrics4ShowERKNS_12CleanupState7AccountE
146835646621254984
2
1193075
238615

_ZN6lessor14DriverSessions4FindERKNS0_3KeyE
157411391485353719
13
237708
238458
238020
438
238020
238020
237708
312
0
0
0
0
312

_ZN6lessor14DriverSessions6RejoinERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEE
948827210730180212
7
375
237708
0
237708
237708
0
0

_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE
257678576658798670
15
4060820
0
0
0
4060910
0
90
0
0
90
90
0
90
90
90
1
1
5
0
1
6:90
0
1
6:90
1
6:90

_ZN6lessor14UpstreamSocket4ReadEv
287486626317066404
6
1857
4255850
0
1857
4255850
0

_ZN6lessor14UpstreamSocket6HandleEv
742261418966908927
1
4257707

_ZN6lessor14WaitUntilReadyENS_10BorrowedFdENS_9ReadinessENS_8MonoTimeERKNS_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
1066283265407355996
77
0
404507
0
0
402260
404507
2247
402260
404507
2247
0
404507
404507
404507
404507
404507
404507
0
0
404507
0
404507
0
0
0
0
404507
404507
404507
404507
404507
404507
0
0
0
0
0
404507
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:14765
** External Symbol **:1228
** External Symbol **:794
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
** External Symbol **:411
** External Symbol **:401
** External Symbol **:355
** External Symbol **:234
** External Symbol **:230
** External Symbol **:182
** External Symbol **:177
** External Symbol **:173
** External Symbol **:142
** External Symbol **:139
** External Symbol **:135
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:14765
** External Symbol **:1228
** External Symbol **:794
** External Symbol **:475
** External Symbol **:444
** External Symbol **:430
** External Symbol **:411
** External Symbol **:401
** External Symbol **:355
** External Symbol **:234
** External Symbol **:230
** External Symbol **:182
** External Symbol **:177
** External Symbol **:173
** External Symbol **:142
** External Symbol **:139
** External Symbol **:135
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
0
0
0
0
1
1
1
6:2247

_ZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS_7SessionEERKNS_2v122RegisterCleanupRequestEN4absl7debian312AnyInvocableIFvNSB_8StatusOrINS6_23RegisterCleanupResponseEEEEEE
408942159264136861
99
0
80907
242721
0
0
80907
0
0
0
0
0
0
0
825063
0
0
825063
0
0
80907
0
0
0
0
80907
0
80907
80907
0
0
80907
80907
80907
0
0
80907
0
0
80907
0
80907
80907
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor15CleanupRegistry12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
536873291934996280
4
5135062
0
0
0

_ZN6lessor15CleanupRegistry3AddENS_2IdINS_10SessionTagEEERNS0_5OwnerESt6vectorINS0_9NewActionESaIS7_EERN4absl7debian312AnyInvocableIFvNSB_8StatusOrIS6_INS1_INS_9ActionTagEEESaISF_EEEEEEERNS0_7ErrandsE
563933364422669586
96
0
0
825063
825063
825063
0
0
825063
0
0
0
146982
146982
0
0
825063
825063
825063
825063
0
0
0
0
0
0
0
80907
80907
80907
0
4033
0
0
0
0
0
0
80907
80907
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
10
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState4EndsERNS0_7ErrandsE
889850288960402453
72
0
0
0
0
0
0
0
0
0
389731
389731
389731
389731
0
0
0
0
389731
389731
0
0
0
0
0
0
0
0
0
389731
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
7
** External Symbol **:279968
** External Symbol **:69753
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
1
1:389731

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5CleanERNS0_7ErrandsE
124721842999011629
10
35175
4017
4017
4017
4017
2010
2007
17603
17603
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5StartERNS0_7ErrandsE
1026670672623845118
92
0
322362
43866
0
43866
0
0
389987
0
0
0
250419
0
43866
95446
0
0
0
0
0
0
0
43866
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
179922
179922
0
0
2
0
6
7
** External Symbol **:280224
** External Symbol **:69753
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKSt6vectorISt7variantIJNS_12CleanupState5StartENS3_5RestsENS3_4DiesENS3_4EndsENS3_5CleanEEESaIS9_EERNS0_7ErrandsE
331779890370375827
9
389731
0
389987
0
4017
157708
0
0
0

_ZN6lessor15CleanupRegistry5CarryEONS0_7ErrandsE
1018334411715710683
15
20002
0
0
43866
20002
20002
0
157708
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry5WriteESt6vectorISt7variantIJNS_7Journal7SessionENS3_6ActionENS3_6ForgetENS3_4NoteENS3_3EndEEESaIS9_EE
331865491203570010
9
157708
43876
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor15CleanupRegistry6ForgetENS_2IdINS_9ActionTagEEE
992371479386457139
18
1857438
389731
389731
389731
0
389731
0
389731
0
0
0
0
0
0
0
1005421
1005421
0

_ZN6lessor15CleanupRegistry7OnEndedEN4absl7debian34SpanIKNS_2IdINS_9ActionTagEEEEERKSt6vectorINS2_6StatusESaISA_EEb
1069835081602734113
30
43866
389731
389731
389731
0
0
0
389731
389708
43866
345865
0
345865
43876
43876
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:279968
** External Symbol **:69753
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry8RecordOfENS_2IdINS_10SessionTagEEENS_11CleanupKindENS_7journal12ActionRecordE
515743954007563331
11
825063
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZN6lessor15CleanupRegistry8RegisterENS_2IdINS_10SessionTagEEERKNS_7journal13SessionRecordESt6vectorINS0_9NewActionESaIS9_EEN4absl7debian312AnyInvocableIFvNSD_8StatusOrIS8_INS1_INS_9ActionTagEEESaISH_EEEEEEE
221099682349446550
27
80907
80907
80907
0
0
0
0
0
0
0
0
4033
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry9BeginStopEv
311368149725108562
31
0
0
0
0
437584
24578
0
0
871128
0
871128
0
90
0
0
0
0
0
0
2
88
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

_ZN6lessor15CleanupRegistry9NoteBegunENS_2IdINS_9ActionTagEEE
160703749334584499
8
389731
0
389731
389731
0
389731
0
0
1
0
1
7
** External Symbol **:279968
** External Symbol **:69753
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry9OnWrittenENS_2IdINS_10SessionTagEEERKSt6vectorINS1_INS_9ActionTagEEESaIS6_EERKN4absl7debian36StatusERNSC_12AnyInvocableIFvNSC_8StatusOrIS8_EEEEE
803463619694637207
37
0
388148
825063
0
0
0
0
80907
0
80907
80907
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
237000
237000
0
0
0
0
1
0
2
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

_ZN6lessor15ExchangeChecker7ConsumeEN4absl7debian311string_viewE
52047013712768656
10
0
433029
433029
0
0
0
0
0
0
0

_ZN6lessor15ExchangeChecker7TakeAllEN4absl7debian311string_viewE
321004814224171825
16
433029
0
0
433029
433029
0
0
0
0
0
0
0
0
0
386762
46267
1
0
2
21
** External Symbol **:224667
** External Symbol **:184442
** External Symbol **:10764
** External Symbol **:10000
** External Symbol **:1136
** External Symbol **:307
** External Symbol **:240
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:188
** External Symbol **:120
** External Symbol **:96
** External Symbol **:85
** External Symbol **:85
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE:80
** External Symbol **:77
** External Symbol **:74
** External Symbol **:56
** External Symbol **:14
** External Symbol **:8
0

_ZN6lessor15ReadCredentialsENS_10BorrowedFdE
93478046205005445
7
0
265909
0
0
0
0
0

_ZN6lessor15SecureRandomHexB5cxx11Ei
650973719626239524
9
412776
412776
412776
0
0
0
0
0
0

_ZN6lessor15SessionRegistry12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
1117016366284428723
26
0
0
0
953853
0
0
0
0
953853
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15SessionRegistry12OnLeaseEndedERKNS_5EndedE
708342657912466303
19
5135062
1
1
1
1
1
1
0
1
0
1
0
0
0
0
0
0
0
0
1
0
1
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:597749
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:120892
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010

_ZN6lessor15SessionRegistry3EndENS_2IdINS_10SessionTagEEENS_10SessionEndE
852367618450844383
75
0
4440
1110
15162
15162
18844
0
0
0
18801
0
32880
32880
32880
32880
16400
16400
32880
0
32880
15162
18844
0
16400
32880
32880
32880
32837
1110
1110
0
32880
32880
1110
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
31744
1
0
3
0
21
** External Symbol **:5846
** External Symbol **:4736
** External Symbol **:989
** External Symbol **:986
** External Symbol **:939
** External Symbol **:867
** External Symbol **:387
** External Symbol **:351
** External Symbol **:25
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
** External Symbol **:39
** External Symbol **:35
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

_ZN6lessor15SessionRegistry4OpenENS_13AgentIdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS_4DoorEPNS_4PeerEN4absl7debian38DurationE
435571917409586008
104
0
0
0
0
0
0
0
32880
32880
32880
32880
32880
0
0
0
0
0
0
0
32880
32880
32880
32880
0
0
0
0
32880
32880
32880
32880
32880
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
** External Symbol **:39
** External Symbol **:35
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16
1
5
2
6:32505
1:375
2
7:27076
5:5804
1
1:32880
0
0

_ZN6lessor15SessionRegistry7OnDeathERKSt6vectorINS_2IdINS_10SessionTagEEESaIS4_EE
824622382287265634
8
21829
20623
20623
0
20623
167
0
0
1
0
2
24
** External Symbol **:45
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:5846
** External Symbol **:5000
** External Symbol **:4737
** External Symbol **:989
** External Symbol **:986
** External Symbol **:940
** External Symbol **:867
** External Symbol **:388
** External Symbol **:351
** External Symbol **:320
** External Symbol **:64
** External Symbol **:44
** External Symbol **:40
** External Symbol **:8
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2

_ZN6lessor15StatementRunner3RunERKNS_8IdentityERKNS_7journal13StatementDeedEN4absl7debian38DurationENS9_12AnyInvocableIFvRKNS9_6StatusEEEE
419628983858562718
39
10000
10000
0
0
10000
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner5StartENS0_4TaskE
337349073591355277
74
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
10000
10000
10000
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
13
0
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
9
0
0
0
0
1
8:10000
1
1:10000
1
1:10000
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner6FinishENS0_4TaskERKN4absl7debian36StatusE
644975912751393987
64
10000
10000
9968
0
10000
10000
9968
9968
9968
9968
9968
9968
9968
9968
9968
32
0
0
9968
9968
9968
9968
9968
9968
0
9968
9968
9968
9968
9968
9968
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
1
** External Symbol **:9968
1
** External Symbol **:9968
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
1
** External Symbol **:9968
0
1
** External Symbol **:10000
1
6
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968

_ZN6lessor15StatementRunner7PerformENS0_4TaskESt10shared_ptrINS_4PoolEENS_2IdINS_10SessionTagEEENS_8MonoTimeENS_12GrantedLeaseE
378140618321166624
91
0
10000
0
0
0
0
0
0
10000
10000
10000
0
0
0
0
10000
10000
10000
10000
1000
0
0
0
0
0
0
9000
10000
9000
0
0
0
0
0
0
0
0
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
2
0
12
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
0
1
** External Symbol **:10000
0
1
5
1
1:10000
1
1:10000
1
9:9000
1
1:10000
1
1:10000

_ZN6lessor16AttachConnection10ReplyGrantEmN4absl7debian38StatusOrINS_10GrantReplyEEEb
815021004144625251
54
2510747
2510747
3675
2510747
0
2510747
0
2510747
0
2510747
0
2510747
0
0
0
2510747
0
2510747
2510747
2510747
0
2510747
0
2510747
0
2510747
2510747
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor16AttachConnection10SendOutboxEv
452322796893678503
25
10269065
5128434
2510166
2548446
0
1
5127750
100
2579305
0
2579305
0
0
0
0
5143561
0
683
0
0
0
0
0
0
0
2
0
1
0
1
1
2
5:2509552
9:69753

_ZN6lessor16AttachConnection11HandleHelloEmRKNS_2v15HelloE
763061606350979939
56
27076
0
0
0
0
0
0
0
0
0
27076
27076
27076
0
0
0
27076
0
0
0
0
27076
27076
0
0
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection11LookForReadEv
744434112666448868
20
5236114
5233867
523280
102309
102309
102309
0
0
0
0
102309
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection12TakeInFlightEm
744640996696962893
18
0
0
2514522
0
2514522
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection13HandleAcquireEmRKNS_2v114AcquireRequestE
93911640400188770
10
2514422
2514422
2514422
723732
723732
0
0
0
0
0
1
0
2
7
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:139216
** External Symbol **:7200
0

_ZN6lessor16AttachConnection13HandleCleanupEmRKNS_2v113AttachRequestE
868885327984398377
27
0
0
0
80907
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
0
0
0

_ZN6lessor16AttachConnection13HandleRequestERKNS_2v113AttachRequestE
711149522811906943
148
80907
0
0
0
0
2514422
100
27076
0
0
2509552
0
0
0
0
5132107
0
0
0
0
27076
2514422
100
2509602
0
0
0
0
0
0
0
0
0
0
0
0
50
0
0
0
2509602
0
0
0
0
2509602
0
0
0
0
0
2509602
0
0
0
0
0
0
0
2509552
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2509552
2509552
0
0
0
0
0
0
0
0
2509552
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
2514422
100
2509602
0
0
0
0
0

_ZN6lessor16AttachConnection19SendWithDescriptorsERKNS0_5FrameE
289828605328379521
5
2511146
2510846
0
2510846
2510746
1
0
1
8
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:597747
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:139216
** External Symbol **:7200
** External Symbol **:400

_ZN6lessor16AttachConnection4PostENS0_5FrameE
456851012731551047
56
0
82708
2539848
2510747
1873
0
0
0
0
0
82708
0
0
0
0
0
2509552
69753
69753
0
2509552
69753
69753
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
5:2509552
1
9:69753
1
9:69753

_ZN6lessor16AttachConnection4ReadEv
176885382319616467
13
0
0
0
0
0
0
0
5145619
5144810
809
5144810
0
0

_ZN6lessor16AttachConnection5CloseENS_10SessionEndE
523456432006441999
32
3674
0
3674
9366
683
3674
3674
326
29323
27076
0
27076
27076
27076
27076
27076
0
0
0
3674
23402
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection5FlushEv
784007059655560962
2
4939818
4939818

_ZN6lessor16AttachConnection5ReplyEmNS_2v111AttachReplyE
936072403085587551
37
0
0
0
0
0
0
0
0
0
0
0
0
2621261
0
0
2579305
2579305
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
5:2509552
9:69753

_ZN6lessor16AttachConnection5StartEN4absl7debian38DurationE
424800904411925848
21
0
27076
27076
27076
0
0
0
0
27076
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection6HandleEv
354959962680726639
53
0
0
5145619
809
0
0
0
12703
0
0
809
9053
0
0
0
0
0
0
0
0
5132107
0
0
0
27076
0
0
0
16
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
81057

_ZN6lessor16AttachConnection7DeliverENS0_5FrameE
934653113851625405
22
0
0
3674
5128434
0
0
0
5128433
5128433
4924690
203743
203743
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection7RoomForEm
948827212113729997
7
110472
2275787
0
235059
0
24054
0

_ZN6lessor16AttachConnection7SendNowERKNS0_5FrameE
1096621591024329930
7
0
0
0
2617587
2510846
683
683

_ZN6lessor16AttachConnection7TrySendERKNS0_5FrameE
1042354056153007833
21
2510847
2617587
2510846
2510846
2510846
2510846
560
134526
2510165
134526
2275227
134526
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection8NoteReadEv
290495009910366715
6
2236910
227762
227762
223917
218983
227762

_ZN6lessor16AttachConnectionC2ERN5boost4asio10io_contextENS_8UniqueFdENS_4PeerENS_13AgentIdentityENS_16DescriptorBudget5ShareERKNS0_7ContextE
23769822869654918
22
27076
27076
0
27076
27076
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
0
1
2
1
7:27076
1
1:27076

_ZN6lessor16AttachConnectionD2Ev
585075843585374392
14
38317
27076
13040
4133
0
0
0
0
0
0
0
27076
0
0
1
0
1
0

_ZN6lessor16DescriptorBudget4TakeEm
146835647075900052
2
2278295
24054

_ZN6lessor16DescriptorBudget5ShareD2Ev
1063705159172739859
3
3011332
2544215
0

_ZN6lessor16DescriptorBudget7TakeForEjm
653247342843410969
12
293361
292860
293361
292860
293360
501
0
0
0
0
0
0

_ZN6lessor16DescriptorBudget8GiveBackEmSt8optionalIjE
650973722515693818
9
2571654
293360
293360
0
501
0
0
0
0

_ZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS_2v114AcquireRequestEPNS4_15AcquireResponseE
433147968405592212
28
0
351513
0
479352
0
351513
479355
0
0
0
479356
479358
479356
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
5
** External Symbol **:166517
** External Symbol **:142327
** External Symbol **:124424
** External Symbol **:41583
** External Symbol **:4000
0

_ZN6lessor16GrpcLeaseService7ReleaseEPN4grpc21CallbackServerContextEPKNS_2v114ReleaseRequestEPNS4_15ReleaseResponseE
1042354054871955871
19
474495
0
474495
0
474495
0
0
474495
474495
474495
0
0
0
0
0
0
0
0
0

_ZN6lessor16ReadProcessFactsEi
90653976745928239
37
5194130
5194130
88511
5105619
88511
88511
0
83921
88511
88511
0
0
0
88511
0
0
88511
88511
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5194130

_ZN6lessor17HandoffAllowedForERKNS_8UpstreamE
325048437913199258
14
0
0
0
0
0
0
2855813
0
0
0
0
0
0
0

_ZN6lessor2v111AttachReply24mutable_register_cleanupEv
1124680652115249575
3
80907
80907
0

_ZN6lessor2v111AttachReplyC2EOS1_
52047014098045209
10
2621261
2621261
0
2621261
2621261
2621261
0
0
0
0

_ZN6lessor2v113CleanupActionC2EOS1_
52047014098045209
10
2618572
2618572
0
2618572
2618572
2618572
0
0
0
0

_ZN6lessor2v115ReleaseResponseC2EOS1_
52047014098045209
10
2984047
2984047
0
2984047
2984047
2984047
0
0
0
0

_ZN6lessor2v119OpenSessionResponseC2EOS1_
52047014098045209
10
70439
70439
0
70439
70439
70439
0
0
0
0

_ZN6lessor2v123RegisterCleanupResponseC2EOS1_
52047014098045209
10
161814
161814
0
161814
161814
161814
0
0
0
0

_ZN6lessor2v15LeaseC2EOS1_
52047014098045209
10
8484814
8484816
0
8484817
8484817
8484817
0
0
0
0

_ZN6lessor4Pool11TakeWaitingENS_2IdINS_9WaiterTagEEE
346200322099272504
7
5142404
0
0
0
0
0
0
1
0
3
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124560
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
0
0

_ZN6lessor4Pool3RunEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEE
894595281621803832
17
10689138
381845
5141518
1
100
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor4Pool5StartENS0_4TaskE
1049042420829545013
15
382360
0
914
2508
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
0
5
** External Symbol **:400
** External Symbol **:321
** External Symbol **:167
** External Symbol **:24
** External Symbol **:2
0
0

_ZN6lessor4Pool6DoWorkENS0_4TaskE
1032091114660416506
161
0
0
0
382360
0
0
0
2508
374057
914
4881
0
0
382360
382360
382360
382360
0
382360
0
0
382360
2508
374057
914
4881
382360
0
0
0
0
0
0
0
0
374057
914
4881
2508
2508
4881
374057
914
0
2508
0
374057
0
914
0
4881
371
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4881
0
374057
0
0
0
914
0
0
0
1
0
26
24
** External Symbol **:224603
** External Symbol **:139347
** External Symbol **:10016
** External Symbol **:1290
** External Symbol **:1023
** External Symbol **:961
** External Symbol **:806
** External Symbol **:801
** External Symbol **:672
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:261
** External Symbol **:200
** External Symbol **:192
** External Symbol **:190
** External Symbol **:157
** External Symbol **:117
** External Symbol **:114
** External Symbol **:82
** External Symbol **:80
** External Symbol **:78
** External Symbol **:77
** External Symbol **:74
24
** External Symbol **:742
** External Symbol **:672
** External Symbol **:640
** External Symbol **:608
** External Symbol **:570
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:168
** External Symbol **:160
** External Symbol **:104
** External Symbol **:93
** External Symbol **:80
** External Symbol **:77
** External Symbol **:74
** External Symbol **:69
** External Symbol **:67
** External Symbol **:40
** External Symbol **:28
** External Symbol **:18
** External Symbol **:16
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
0
0
0
0
8
** External Symbol **:224470
** External Symbol **:139216
** External Symbol **:10000
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
0
0
5
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
5
** External Symbol **:400
** External Symbol **:321
** External Symbol **:167
** External Symbol **:24
** External Symbol **:2
0
0
0
0
24
** External Symbol **:401
** External Symbol **:329
** External Symbol **:224
** External Symbol **:120
** External Symbol **:88
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:66
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
0
0
0
0
0
0
0
0

_ZN6lessor4Pool7AcquireENS_5ClaimEN4absl7debian38DurationENS3_12AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
365245126264494508
23
5142385
0
0
0
0
0
5142402
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166884
** External Symbol **:142322
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124545
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
0
0

_ZN6lessor4Pool7CollectERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISA_EEERNS0_7EffectsE
247057002706015117
29
13083930
5135062
2511148
0
7948868
7342
5135062
7941526
5135062
1411
2806464
64
13110693
2803892
2508
2803892
0
2803892
0
0
0
0
0
0
13110478
5135062
7342
5135062
64
1
0
5
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:597749
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:120892
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
0
2
** External Symbol **:3674
** External Symbol **:3668
0
0

_ZN6lessor4Pool7EffectsaSEOS1_
1096621588547233741
5
2421531
0
0
0
0

_ZN6lessor4Pool7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndE
536873293142023851
4
5133651
0
0
0

_ZN6lessor4Pool8AnnounceERNS0_7EffectsE
1052471647999521324
10
5135062
64
7342
5135061
13110679
910
23132
13110593
13110692
13110608
1
0
4
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:597749
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166885
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:120892
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
1
** External Symbol **:64
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124560
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
8
** External Symbol **:6423
** External Symbol **:4921
** External Symbol **:3972
** External Symbol **:1830
** External Symbol **:1768
** External Symbol **:1610
** External Symbol **:1608
** External Symbol **:1000

_ZN6lessor4Pool8CarryOutERNS0_7EffectsE
449664059350997000
27
2806400
2421532
384868
13110677
0
2421532
0
0
0
0
10689161
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
13110466

_ZN6lessor4Pool8DoAtOnceERKNS0_4TaskE
1082275023567801431
11
10811
275666
2145866
0
0
2519923
374057
0
0
275666
2145866
1
0
3
24
** External Symbol **:112966
** External Symbol **:105387
** External Symbol **:25091
** External Symbol **:11528
** External Symbol **:6167
** External Symbol **:4633
** External Symbol **:3161
** External Symbol **:2984
** External Symbol **:1603
** External Symbol **:1494
_ZNK6lessor16StreamConnection2fdEv:162
** External Symbol **:150
** External Symbol **:68
** External Symbol **:64
** External Symbol **:56
** External Symbol **:24
** External Symbol **:20
** External Symbol **:14
** External Symbol **:14
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
13
** External Symbol **:712785
** External Symbol **:641344
** External Symbol **:596746
** External Symbol **:224470
** External Symbol **:187791
** External Symbol **:139216
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
13
** External Symbol **:712785
** External Symbol **:641344
** External Symbol **:596746
** External Symbol **:224470
** External Symbol **:187791
** External Symbol **:139216
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7

_ZN6lessor4Pool9RunLockedEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEERNS0_7EffectsE
477524360558121616
17
23132
13110693
13110693
6119717
8590507
910
23132
23132
23132
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:2151898
** External Symbol **:1927600
** External Symbol **:1810935
** External Symbol **:1264313
** External Symbol **:1262515
** External Symbol **:1261210
** External Symbol **:676297
** External Symbol **:563566
** External Symbol **:440080
** External Symbol **:425097
** External Symbol **:368216
** External Symbol **:310007
** External Symbol **:254352
** External Symbol **:212066
** External Symbol **:87959
** External Symbol **:30032
** External Symbol **:21832
** External Symbol **:9710
** External Symbol **:5308
** External Symbol **:4301
** External Symbol **:4163
** External Symbol **:4163
** External Symbol **:4073
** External Symbol **:2635
24
** External Symbol **:724313
** External Symbol **:712952
** External Symbol **:712785
** External Symbol **:644505
** External Symbol **:641368
** External Symbol **:641344
** External Symbol **:631860
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:597428
** External Symbol **:596766
** External Symbol **:224470
** External Symbol **:224470
** External Symbol **:224470
** External Symbol **:187805
** External Symbol **:187793
** External Symbol **:187791
** External Symbol **:166886
** External Symbol **:166734
** External Symbol **:142329

_ZN6lessor5redis11ParseLengthEN4absl7debian311string_viewE
373773113293173670
13
449740
449740
0
449740
449740
224945
449740
224945
0
0
224795
224945
224945

_ZN6lessor5redis11ReplyReader12TakeLineByteEc
334492581571283920
5
0
449843
0
1573655
449530

_ZN6lessor5redis11ReplyReader4ReadERN4absl7debian311string_viewE
708341705039185
26
3597479
224765
3372714
0
0
3372714
0
449843
449843
449843
449843
224765
0
224765
0
0
225078
225078
0
225078
225078
0
0
0
0
0
1
1
2
4
6:224470
5:304
3:255
2:49
4
6:224470
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader6FinishENS0_5ReplyE
694937220875823308
6
0
0
0
0
449843
449843

_ZN6lessor5redis11ReplyReader7EndBulkEv
1067460336426538902
11
0
224765
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor5redis11ReplyReader7EndLineEv
416387591214891320
34
0
0
224765
0
0
225078
0
225078
0
0
304
0
0
0
0
304
0
0
0
0
304
0
0
0
0
225078
0
225078
0
0
0
0
0
0
1
1
3
0
0
4
6:224470
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader8TakeBulkERN4absl7debian311string_viewE
1096621588819976717
5
224765
224765
0
0
0

_ZN6lessor5redis11ReplyReader8TakeByteEc
52047011970463532
10
0
449843
2023498
0
224765
0
449843
0
224765
0

_ZN6lessor5redis11ReplyReader8TakeTypeEc
974670605539740558
6
449843
0
0
0
0
0

_ZN6lessor5redis11ReplyReader9BeginBulkEv
438284561891714490
9
224765
0
0
224765
0
0
0
0
0

_ZN6lessor5redis11ReplyWalker4NextERN4absl7debian311string_viewE
642385038800283295
31
90
180
600
0
0
0
0
0
0
0
4060828
60
0
0
4060828
4060828
4060768
0
0
0
0
0
0
0
0
0
0
0
0
0
900

_ZN6lessor5redis11ReplyWalker9TakePlainERN4absl7debian311string_viewE
777368105322438563
36
0
0
0
4060000
2030000
4060828
4060768
2030768
2030000
2030768
2030000
2030768
0
2030000
2030000
2030768
0
0
2030000
2030000
2030000
2030000
2030000
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor5redis13AppendCommandEN4absl7debian34SpanIKNS2_11string_viewEEERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
287486627042531893
5
675680
450611
0
0
0

_ZN6lessor5redis13CommandCutter13TakePlainHeadERN4absl7debian311string_viewE
270240174403880877
43
0
0
0
0
8121820
4060910
8121820
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
0
4060910
4060910
0
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060910
1
0
1
6
_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE:1500335
** External Symbol **:1500095
** External Symbol **:600025
** External Symbol **:200335
** External Symbol **:200095
** External Symbol **:60025

_ZN6lessor5redis13CommandCutter18TakePlainArgumentsERN4absl7debian311string_viewE
280681505772199608
24
0
4060030
0
16240270
10150150
6090120
6090120
6090120
6090120
6090120
6090120
4060030
4060060
6090120
6090120
6090120
6090120
0
0
0
0
0
0
0

_ZN6lessor5redis13CommandCutter4NextERN4absl7debian311string_viewE
764657765682958945
14
8120970
0
4060060
0
4060910
0
8120970
0
4060060
0
0
0
4060910
4060910

_ZN6lessor5redis13CommandCutter4TakeEN4absl7debian311string_viewERS4_
526279452487932561
12
0
4060060
0
0
0
0
0
4060060
4060910
0
0
0

_ZN6lessor5redis13CommandCutter5BeginEc
1096621588026631283
5
0
0
4060910
0
0

_ZN6lessor5redis13ResetExchangeERKNS0_5LoginEN4absl7debian311string_viewE
927205939073909675
10
224470
224470
0
0
0
0
0
0
0
0

_ZN6lessor5redis7ShapeOfENS0_5Reply4TypeE
948827212849471553
16
1573114
0
1167
0
0
0
180
0
0
0
899420
0
2473881
180
899420
0

_ZN6lessor6BootIdB5cxx11Ev
560555357660680236
23
80952
0
0
0
0
45
0
0
0
45
45
45
45
0
0
0
0
0
0
0
0
0
0

_ZN6lessor6Client10EndQuietlyEv
893443907614332936
20
238083
363
0
0
238992
238083
233742
233742
237720
238083
0
233742
0
233742
233742
233742
0
0
0
40
1
0
3
22
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:693
_ZNK6lessor10RedisFront5LeaveEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:142
** External Symbol **:138
** External Symbol **:129
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
22
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:693
_ZN6lessor5Front13WantsReplacedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:142
** External Symbol **:138
** External Symbol **:129
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
0

_ZN6lessor6Client14UpdateInterestEv
393141569062146582
14
2140464
2140464
2140464
0
2140464
0
2140461
0
0
0
0
2140464
2140461
2140461

_ZN6lessor6Client18OnUpstreamReadableEv
421926497358190798
42
0
0
0
0
0
4255850
4255850
4255850
0
4255850
0
4255850
4255850
0
0
0
0
2399847
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2399848
1
0
3
23
** External Symbol **:644203
** External Symbol **:640426
** External Symbol **:640379
** External Symbol **:449444
** External Symbol **:448415
** External Symbol **:235370
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:140111
** External Symbol **:127230
** External Symbol **:108185
_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29427
** External Symbol **:13346
** External Symbol **:11698
** External Symbol **:11051
** External Symbol **:10695
** External Symbol **:1010
** External Symbol **:1010
0
0

_ZN6lessor6Client4FeedEN4absl7debian311string_viewE
745584562980592232
23
1900994
4714347
0
0
0
0
0
4714347
1900994
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
23
** External Symbol **:642000
** External Symbol **:641360
** External Symbol **:641360
** External Symbol **:449898
** External Symbol **:448524
** External Symbol **:376649
** External Symbol **:317474
** External Symbol **:235536
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:140126
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:60006
** External Symbol **:58842
** External Symbol **:37506
** External Symbol **:29442
** External Symbol **:12267
** External Symbol **:11102
** External Symbol **:10443
** External Symbol **:10248
** External Symbol **:2020
** External Symbol **:2020

_ZN6lessor6Client4ParkEv
664916216802941185
8
1905478
1905478
1904482
930
66
1904482
1905353
120
1
0
3
9
** External Symbol **:631718
** External Symbol **:630848
** External Symbol **:630178
** External Symbol **:2834
** External Symbol **:2352
** External Symbol **:2265
** External Symbol **:2263
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:631718
** External Symbol **:630848
** External Symbol **:630178
** External Symbol **:2834
** External Symbol **:2352
** External Symbol **:2265
** External Symbol **:2263
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:631718
** External Symbol **:630848
** External Symbol **:630178
** External Symbol **:2589
** External Symbol **:2089
** External Symbol **:2020
** External Symbol **:2020
** External Symbol **:2020
** External Symbol **:1000

_ZN6lessor6Client4ReadEv
325048437126301521
20
3233
4133
0
4714338
0
4721709
4721704
4721704
4721704
0
4133
3233
0
4714338
4714338
371
371
0
0
0

_ZN6lessor6Client4SendENS_10BorrowedFdERNS_8OutgoingERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
141929913824548256
12
0
303
0
3645459
3645459
3645459
8723937
0
7215527
1508410
303
0

_ZN6lessor6Client4ShowENS_11ClientStateE
742261418966908927
1
5212201

_ZN6lessor6Client5FlushEv
391331300406033873
6
13249898
4244602
4479335
4244602
4479335
4244602

_ZN6lessor6Client5LetGoENS_8LeaseEndE
134852371854930741
4
2138224
0
0
2138224
1
0
2
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6DetachEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14

_ZN6lessor6Client5StartEv
896858934665795031
10
238083
0
238083
0
0
0
0
0
0
0

_ZN6lessor6Client6AttachEONS_12GrantedLeaseE
751521726215809302
39
6
0
0
2138224
2138224
2138224
1893853
0
6
1893853
0
2138224
0
244371
0
0
0
0
244371
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
4
0
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6AttachERNS_10ConnectionERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZNK6lessor10RedisFront8finishedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
1
1
2
1:237233
9:7138

_ZN6lessor6Client6FinishEv
811594940992505281
3
235999
233668
235213
1
0
1
15
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:1172
** External Symbol **:322
** External Symbol **:226
** External Symbol **:142
** External Symbol **:138
** External Symbol **:129
** External Symbol **:75
** External Symbol **:34
** External Symbol **:14
** External Symbol **:14
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11

_ZN6lessor6Client6HandleEv
742261418966908927
1
4482715

_ZN6lessor6Client7AcquireEv
727966330320523613
3
0
2138224
0
1
0
3
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

_ZN6lessor6Client8FeedHeldEv
984935125634745131
10
4304401
9
7
0
7
2
2
0
0
4304392
1
1
1
1
9:2

_ZN6lessor6Client8MakeRoomEv
491275433087612286
3
48101
48101
48101
1
0
1
8
** External Symbol **:16868
** External Symbol **:13176
** External Symbol **:9400
** External Symbol **:2027
** External Symbol **:1921
** External Symbol **:1876
** External Symbol **:1833
** External Symbol **:1000

_ZN6lessor6Client9OnBetweenEv
757987889334551520
10
930
6
0
0
0
1856447
2588028
1758584
0
893057

_ZN6lessor6Client9OnGrantedEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
515008861210258454
5
0
0
2138224
0
0
1
0
1
0

_ZN6lessor6Client9OnSettledERKN4absl7debian36StatusE
33773660984679342
22
11346504
11346504
0
0
0
11110505
235999
0
2376349
0
2376349
0
2138224
371
4445411
33006
4255368
33006
33006
0
4445782
33006
1
0
8
23
** External Symbol **:1917849
** External Symbol **:1914259
** External Symbol **:1912753
** External Symbol **:900728
** External Symbol **:897317
** External Symbol **:754973
** External Symbol **:637303
** External Symbol **:471130
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:280321
_ZNK6lessor5Front7cancelsEv:188162
** External Symbol **:187682
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58897
** External Symbol **:28412
** External Symbol **:25030
** External Symbol **:23724
** External Symbol **:23242
** External Symbol **:6060
** External Symbol **:5050
23
** External Symbol **:1917849
** External Symbol **:1914259
** External Symbol **:1912753
** External Symbol **:900728
** External Symbol **:897317
** External Symbol **:754973
** External Symbol **:637303
** External Symbol **:471130
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:280321
_ZNK6lessor10RedisFront8finishedEv:188162
** External Symbol **:187682
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58897
** External Symbol **:28412
** External Symbol **:25030
** External Symbol **:23724
** External Symbol **:23242
** External Symbol **:6060
** External Symbol **:5050
0
23
** External Symbol **:632520
** External Symbol **:631646
** External Symbol **:630967
** External Symbol **:251094
** External Symbol **:211644
** External Symbol **:3030
** External Symbol **:2799
** External Symbol **:2299
** External Symbol **:2230
** External Symbol **:2230
** External Symbol **:2020
** External Symbol **:1422
_ZNK6lessor5Front15wants_user_nameEv:650
** External Symbol **:650
** External Symbol **:384
** External Symbol **:224
** External Symbol **:170
** External Symbol **:170
** External Symbol **:84
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
23
** External Symbol **:632520
** External Symbol **:631646
** External Symbol **:630967
** External Symbol **:251094
** External Symbol **:211644
** External Symbol **:3030
** External Symbol **:2799
** External Symbol **:2299
** External Symbol **:2230
** External Symbol **:2230
** External Symbol **:2020
** External Symbol **:1422
_ZNK6lessor10RedisFront14wants_upstreamEv:650
** External Symbol **:650
** External Symbol **:384
** External Symbol **:224
** External Symbol **:170
** External Symbol **:170
** External Symbol **:84
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
23
** External Symbol **:1285543
** External Symbol **:1281126
** External Symbol **:1281079
** External Symbol **:898134
** External Symbol **:896611
** External Symbol **:470680
** External Symbol **:400012
** External Symbol **:400012
** External Symbol **:378332
** External Symbol **:319837
** External Symbol **:280162
_ZNK6lessor10RedisFront7betweenEv:187512
** External Symbol **:187512
** External Symbol **:120012
** External Symbol **:117642
** External Symbol **:75012
** External Symbol **:58835
** External Symbol **:25412
** External Symbol **:22599
** External Symbol **:21293
** External Symbol **:20739
** External Symbol **:3030
** External Symbol **:3030
23
** External Symbol **:641340
** External Symbol **:640700
** External Symbol **:640700
** External Symbol **:449169
** External Symbol **:448329
** External Symbol **:251102
** External Symbol **:235424
** External Symbol **:211652
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:140084
_ZNK6lessor5Front10wants_swapEv:93756
** External Symbol **:93756
** External Symbol **:60006
** External Symbol **:58828
** External Symbol **:37506
** External Symbol **:29428
** External Symbol **:2917
** External Symbol **:2402
** External Symbol **:2317
** External Symbol **:2314
** External Symbol **:2020
** External Symbol **:2020
23
** External Symbol **:644203
** External Symbol **:640426
** External Symbol **:640379
** External Symbol **:448965
** External Symbol **:448282
** External Symbol **:235256
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:140078
** External Symbol **:127230
** External Symbol **:108185
_ZNK6lessor5Front14in_transactionEv:93756
** External Symbol **:93756
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29407
** External Symbol **:22495
** External Symbol **:20282
** External Symbol **:18979
** External Symbol **:18337
** External Symbol **:1010
** External Symbol **:1010

_ZN6lessor6ClientC2ERNS_9PoolRelayENS_8UniqueFdENS0_8AdmittedESt10unique_ptrINS_5FrontESt14default_deleteIS6_EENS_9CancelKeyE
400359072766167637
21
238083
238083
238083
238083
238083
238083
238083
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
23
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZNK6lessor11SystemClock3NowEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder6tenantEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZN6lessor5Front8BelongToENS_2IdINS_9TenantTagEEE:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0
0

_ZN6lessor6ClientD2Ev
348332446876801727
14
238083
0
0
0
0
238083
0
0
0
0
0
238083
0
0
1
0
3
23
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZN6lessor10RedisFrontD0Ev:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0

_ZN6lessor6KindOfERKNS_2v113CleanupActionE
93478048832413311
9
825063
0
0
0
10000
10000
0
0
0

_ZN6lessor6Ledger3AddERKNS_13LedgerSessionE
55640824170901484
7
0
32505
32505
32505
32505
0
0
1
1
4
1
32:32505
1
5:32505
0
2
6:27076
4:5429

_ZN6lessor6Ledger5Entry4FreeEv
784007056844089447
2
35388
35013

_ZN6lessor6Ledger5Entry4LendENS_2IdINS_10SessionTagEEENS2_INS_8LeaseTagEEE
784007056844089447
2
2511519
2511519

_ZN6lessor6Ledger5Entry8GiveBackEv
784007056844089447
2
5135062
5135062

_ZN6lessor6ToGrpcERKN4absl7debian36StatusE
650973720894658976
8
4366
4366
954892
0
0
0
0
0

_ZN6lessor6sqlite9Statement3RunEv
694937219437546663
6
0
1661902
0
0
0
0

_ZN6lessor6sqlite9Statement4BindEil
784007058953177093
2
5257098
0

_ZN6lessor6sqlite9Statement4StepEv
331779889486919599
9
1661992
90
0
0
0
0
0
0
0

_ZN6lessor6sqlite9Statement8BindBlobEiN4absl7debian311string_viewE
431494656217155589
3
829096
0
0

_ZN6lessor6sqlite9Statement8BindTextEiN4absl7debian311string_viewE
431494656217155589
3
1214794
0
1214794

_ZN6lessor7HasDiedENS_10BorrowedFdE
742261418966908927
1
269994

_ZN6lessor7Journal4File2DoERKNS0_3EndE
798733567062189773
5
389731
389731
0
389731
0

_ZN6lessor7Journal4File2DoERKNS0_6ActionE
742261418966908927
1
825063

_ZN6lessor7Journal4File5ApplyERKSt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEEN4absl7debian34TimeE
391331303821432806
7
0
825063
4033
4017
389731
0
0

_ZN6lessor7Journal4KeepEN4absl7debian34SpanIKNS0_5BatchEEE
916157095079862560
44
0
1222844
0
0
0
124783
24593
0
0
0
24593
24593
24593
24593
0
24593
0
0
0
0
24593
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
24593
0
0
1
0
4
7
** External Symbol **:16306
** External Symbol **:6428
** External Symbol **:662
** External Symbol **:487
** External Symbol **:389
** External Symbol **:319
** External Symbol **:2
7
** External Symbol **:16306
** External Symbol **:6428
** External Symbol **:662
** External Symbol **:487
** External Symbol **:389
** External Symbol **:319
** External Symbol **:2
7
** External Symbol **:16306
** External Symbol **:6428
** External Symbol **:662
** External Symbol **:487
** External Symbol **:389
** External Symbol **:319
** External Symbol **:2
7
** External Symbol **:16306
** External Symbol **:6428
** External Symbol **:662
** External Symbol **:487
** External Symbol **:389
** External Symbol **:319
** External Symbol **:2

_ZN6lessor7Journal4LoopEv
453963835685723274
17
849
124783
24593
24593
24593
121
45
0
0
0
0
0
0
894
141
24558
24452

_ZN6lessor7Journal4TakeENS0_5BatchE
536873291148055075
4
124783
81013
43876
43876

_ZN6lessor7Journal5WriteESt6vectorISt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEESaIS8_EESt8functionIFvRKN4absl7debian36StatusEEE
96572058857422645
20
124783
80907
80907
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN6lessor7Journal6CommitERSt6vectorINS0_5BatchESaIS2_EE
365245125917723597
27
0
80907
0
0
0
43876
0
0
0
0
24593
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor7ReadSet3AddENS_10BorrowedFdESt10shared_ptrINS0_6ReaderEENS0_7TriggerE
567991000927696481
11
246753
246753
20849
0
246753
20849
0
0
0
0
27291

_ZN6lessor7ReadSet4WaitEN4absl7debian34SpanI11epoll_eventEEi
273097700246574077
29
2711
32860311
134755
3660826
33160204
0
32857600
3660826
0
33160204
0
32860311
0
33160204
1960929
1960929
302604
0
1960929
3660826
238579
238579
0
0
0
0
0
0
0

_ZN6lessor7ReadSet5ServeEi
975839000320121730
24
14336826
14185838
5644313
14185852
5644313
253368
14185838
14185852
0
0
0
0
14185632
227260
206
3795581
3652486
1692083
137366
14185838
14
0
0
240772
1
0
5
0
0
24
** External Symbol **:1427017
** External Symbol **:1282872
** External Symbol **:1213751
** External Symbol **:644407
** External Symbol **:641358
** External Symbol **:640732
** External Symbol **:640703
** External Symbol **:640634
** External Symbol **:640601
** External Symbol **:450799
** External Symbol **:449959
** External Symbol **:449466
** External Symbol **:448567
** External Symbol **:448424
** External Symbol **:375604
** External Symbol **:280275
** External Symbol **:252540
** External Symbol **:235488
** External Symbol **:235464
** External Symbol **:213335
** External Symbol **:200224
** External Symbol **:200137
** External Symbol **:200030
** External Symbol **:200027
24
** External Symbol **:1427017
** External Symbol **:1282872
** External Symbol **:1213751
** External Symbol **:644407
** External Symbol **:641358
** External Symbol **:640732
** External Symbol **:640703
** External Symbol **:640634
** External Symbol **:640601
** External Symbol **:450799
** External Symbol **:449959
** External Symbol **:449466
** External Symbol **:448567
** External Symbol **:448424
** External Symbol **:375604
** External Symbol **:280275
** External Symbol **:252540
** External Symbol **:235488
** External Symbol **:235464
** External Symbol **:213335
** External Symbol **:200224
** External Symbol **:200137
** External Symbol **:200030
** External Symbol **:200027
24
** External Symbol **:1426377
** External Symbol **:1282792
** External Symbol **:1203812
** External Symbol **:375594
** External Symbol **:374102
** External Symbol **:233313
** External Symbol **:172181
** External Symbol **:170059
** External Symbol **:135236
** External Symbol **:124289
** External Symbol **:105769
** External Symbol **:14464
** External Symbol **:9998
** External Symbol **:2556
** External Symbol **:2052
** External Symbol **:2020
** External Symbol **:1851
** External Symbol **:1848
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv:151

_ZN6lessor7ReadSet6ForgetEm
720498108351818508
9
267602
267602
267280
253368
322
0
267602
0
0

_ZN6lessor7ReadSet6ReadOnEm
62306918359671460
5
227260
286
227260
286
226974

_ZN6lessor7ReadSet6RemoveEm
62306918359671460
5
29927
29882
29927
29882
45

_ZN6lessor7ReadSet6SharesENS_10BorrowedFdE
238984484656208796
3
3795581
45
0

_ZN6lessor7Session10RemoveSinkEPKNS_9EventSinkE
237231177154621092
30
15128
11948
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
27076
15128
11948
0
0
0
0
0
0
0
27076
27076
1
0
1
0

_ZN6lessor7Session4SealEv
1044887267655563873
19
15162
15503
15503
15162
15162
341
32880
32880
0
0
0
0
0
0
0
0
32880
32880
341

_ZN6lessor7Session5EnterERKSt10shared_ptrINS_4PoolEE
917515344587629181
8
3232248
3232261
3232257
18844
0
0
3232261
3232257

_ZN6lessor7Session7AddSinkERKSt10shared_ptrINS_9EventSinkEE
325227016000028890
12
27451
27451
0
0
0
27451
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor7Session8AddLeaseENS_2IdINS_8LeaseTagEEERKSt10shared_ptrINS_4PoolEE
536873289997737525
4
5125062
5125061
0
0

_ZN6lessor7Session9TakeLeaseENS_2IdINS_8LeaseTagEEE
713764391897637110
18
0
216546
2677830
2216010
1748176
1284802
5123612
89
3259199
89
32983
24799
21797
0
0
2989211
2989211
2989122

_ZN6lessor7SessionC2ENS0_5FactsE
251289087357884459
7
0
32880
32880
32880
32880
32880
32880
1
1
3
2
6:32505
1:375
2
7:27076
5:5804
1
1:32880

_ZN6lessor7ToProtoEN4absl7debian38DurationE
1063705160368644653
3
6831288
6831288
0

_ZN6lessor7journal11WorkerReplyC2EOS1_
52047014098045209
10
101691
101691
0
101691
101691
101691
0
0
0
0

_ZN6lessor7journal12ActionRecordC2EOS1_
52047014098045209
10
1793509
1793509
0
1793509
1793509
1793509
0
0
0
0

_ZN6lessor7journal13StatementDeedC2EOS1_
52047014098045209
10
199808
199808
0
199808
199808
199808
0
0
0
0

_ZN6lessor7journal4DeedC2EOS1_
52047014098045209
10
3443635
3443635
0
3443635
3443635
3443635
0
0
0
0

_ZN6lessor8Acceptor4ReadEv
913800476285714070
27
0
0
0
0
265910
265909
0
265909
0
1
0
0
265879
0
0
0
0
0
0
0
0
0
0
0
0
0
265878
1
0
1
24
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:10000
** External Symbol **:9999
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:640
../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_:325
** External Symbol **:325
** External Symbol **:320
** External Symbol **:320
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200

_ZN6lessor8Acceptor6HandleEv
742261418966908927
1
265879

_ZN6lessor8BusyPoll8OnWaitedEN4absl7debian38DurationE
507808656468642064
13
81784
0
1960868
0
0
1879145
0
0
56261
56261
30420
30420
54609

_ZN6lessor8BusyPoll9OnYieldedENS_8MonoTimeEN4absl7debian38DurationE
765075801520110083
10
0
2711
0
32860311
0
2711
0
0
0
0

_ZN6lessor8IdleList3AddERKNS_4SlotE
1063705159482881504
3
2398443
2403158
5417203

_ZN6lessor8IdleList6RemoveERKNS_4SlotE
106367406849709842
18
764
369
6319
2106
3018603
3281784
2134391
584
48
396
920037
0
920037
3019669
187270
75214
0
3019669
1
1
1
11
16:670
513:324
257:288
129:239
65:189
32:148
33:84
64:68
128:59
256:19
512:18

_ZN6lessor8IdleList7ShelfOfERKNS_4SlotE
247671768203114848
11
14982517
5068207
5068207
9914310
4148233
10834406
920096
0
0
0
4148233

_ZN6lessor8Outgoing3SayENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
798733565871960868
4
4978545
918329
0
68

_ZN6lessor8Outgoing4PassEN4absl7debian311string_viewE
694937217295610079
6
43969364
34849778
9942900
60
33341368
0

_ZN6lessor8TimeLeftERKN4grpc21CallbackServerContextE
101343543600572519
9
479356
0
0
0
0
0
0
0
0

_ZN6lessor8postgres10AppendSyncERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
775188
193797

_ZN6lessor8postgres11AppendParseEN4absl7debian311string_viewES3_S3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
303685791401276998
12
3131960
782990
782990
782990
782990
782990
782990
782990
740290
0
0
0

_ZN6lessor8postgres11AppendQueryEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
783548776973078667
9
1842252
460563
460563
460563
152389
0
0
0
0

_ZN6lessor8postgres13MessageReader4ReadERN4absl7debian311string_viewE
921025924809333946
24
9064735
7515390
1503078
0
0
0
0
46267
0
452365
0
0
1050713
1050713
1050713
1050713
0
0
0
0
0
0
0
0
1
1
2
2
2:600150
9:450563
2
2:600150
9:450563

_ZN6lessor8postgres13MessageReader9EndHeaderEv
3603319018902630
13
6012312
0
0
1503078
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres13MessageWalker6ShrinkEv
742261418966908927
1
4274748

_ZN6lessor8postgres13MessageWalker9TakeWholeERN4absl7debian311string_viewERNS1_5PieceE
567991000532320459
12
141051240
35262810
35262810
35262810
35262810
35262810
0
0
0
0
0
35262810

_ZN6lessor8postgres13ResetExchangeEN4absl7debian311string_viewES3_
296805423463576911
25
149587
149587
149587
149587
149587
149587
149587
149587
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres15BackendKeyTrace5WriteEPvPKcm
287486628661635918
5
831350
11392
831350
66216
0

_ZN6lessor8postgres15ReadFirstPacketERN4absl7debian311string_viewE
969164120382067019
181
950164
0
950164
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
947172
947172
0
0
0
0
0
235473
0
709939
709939
0
0
0
0
0
0
0
308
0
237233
0
0
0
235473
237233
0
0
0
0
237233
0
0
0
0
0
235473
235073
235473
0
237233
0
0
0
0
0
237233
0
0
0
0
237233
0
237233
0
0
237233
0
0
0
237233
0
0
0
0
0
0
0
0
0
237233
237233
0
0
237233
237233
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
11
0
1
4:237233
1
8:237233
0
0
0
0
0
0
1
6:237233
1
9:237233

_ZN6lessor8postgres19AppendReadyForQueryEcRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
949184
237296

_ZN6lessor8postgres20AppendBackendKeyDataEiiRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
647472251917198534
11
948932
948932
948932
948932
237233
237233
237233
237233
0
0
0

_ZN6lessor8postgres20AppendCloseStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
169324
42331
42331
42331
42331
42331
42331
0
0

_ZN6lessor8postgres21AppendParameterStatusEN4absl7debian311string_viewES3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
896858935623810670
11
43316
10829
10829
10829
10829
10829
10829
10829
10829
0
0

_ZN6lessor8postgres22AppendAuthenticationOkERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
948932
237233

_ZN6lessor8postgres23AppendDescribeStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
182848
45712
45712
45712
45712
45712
45712
0
0

_ZN6lessor8postgres3SetEN4absl7debian311string_viewES3_RSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESB_ESaISC_EE
879531606511902205
29
0
0
0
1200
0
400
0
0
0
0
0
0
0
0
800
264
473346
0
474146
2400
800
1200
0
1200
800
0
0
0
800
1
1
7
0
0
0
0
0
0
1
8:800

_ZN6lessor8postgres5Lexer4NextERNS1_5TokenE
753202734541623821
8
14222
148470
103930
122392
1698
26078
0
0

_ZN6lessor8postgres5Lexer4WordERNS1_5TokenE
896858937824136377
10
0
801891
699152
103930
2760
0
0
0
0
0

_ZN6lessor8postgres5Lexer6QuotedEcNS1_4KindEbRNS1_5TokenE
421769328015213962
13
20606
26078
268834
26078
0
0
20606
26078
0
0
0
0
0

_ZN6lessor8postgres5Lexer9SkipBlankEv
52047013418016565
10
252400
103332
0
252400
0
245041
252400
245041
266622
0

_ZN6lessor8postgres7LiteralB5cxx11EN4absl7debian311string_viewE
591567705362944386
6
77726
8821
0
0
77726
77726

_ZN6lessor8postgres8Pipeline2OnEcc
1127386591669718848
12
371
16623
0
16994
16994
0
3599736
19446698
0
19446698
0
2695

_ZN6lessor8postgres8Pipeline3PopEv
753202733160480579
7
14104496
0
17664062
3559566
41249
0
13558259

_ZN6lessor8postgres8Pipeline4PushENS0_5AskedE
1013336878265391072
12
17664062
0
0
0
17664062
0
0
0
0
0
0
0

_ZN6lessor8postgres8Pipeline5ReadyEv
198238755530954434
9
0
3599736
0
0
3599736
3599736
0
3517238
900012

_ZN6lessor8postgres8Pipeline5ResetEv
844982797174888685
4
2137374
0
0
0

_ZN6lessor8postgres8Pipeline8CompleteEb
37730073816797533
4
0
17664062
0
17076576

_ZN6lessor8postgres8Pipeline8OnAnswerEc
55501249931904127
30
3549381
0
0
885836
5113224
0
0
3549381
0
2890154
4218476
42331
45609
900012
4213212
5264
0
0
0
46943
0
886036
2649280
0
0
0
0
0
18816924
18816924

_ZN6lessor8postgres8TracesOfEN4absl7debian311string_viewEb
696616697740286018
38
0
42676993
12206
37364556
318
0
0
0
0
0
0
12273273
5323055
4439096
5323055
4430614
871871
871753
889882
14222
0
0
0
14222
0
0
0
0
0
0
0
0
0
0
0
0
0
200

_ZN6lessor8postgres9AppendRunEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
636369829636114477
27
423096
423096
423096
423096
105774
105774
105774
105774
105774
105774
105774
105774
105774
105774
105774
105774
105774
105774
105774
105774
105774
0
930
0
0
0
0

_ZN6lessor9FairQueue14LiftIneligibleERNS0_5ClassEN4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
779720093988438684
10
0
5135062
0
0
0
5135062
0
0
5135062
0
1
0
1
0

_ZN6lessor9FairQueue4TakeENS_2IdINS_9WaiterTagEEEN4absl7debian311FunctionRefIFbNS1_INS_9TenantTagEEEEEE
501320916196825962
20
0
0
0
0
0
0
5135062
5135062
0
5135062
5135062
0
0
5135062
0
0
0
0
0
5135062
1
0
7
0
0
0
0
0
0
0

_ZN6lessor9FairQueue5Class5EraseERKNS0_4RankE
30393572723765209
7
0
5142404
5142404
5142404
0
0
0

_ZN6lessor9FairQueue5Class6InsertERKNS0_4RankE
30393572723765209
7
0
0
5142404
5142404
0
0
0

_ZN6lessor9FairQueue5Order4NextEv
76346328029390578
15
84112568
18317903
84112568
0
18317903
18317903
21028142
11969811
6628429
11689474
0
0
18317903
18317903
11689474

_ZN6lessor9FairQueue5Order4StepEm
765075803161820260
10
11689474
1493367
10476444
0
0
0
0
10476444
0
11689474

_ZN6lessor9FairQueue5Order7HasNextEm
671691991530702499
12
6628429
11689474
0
0
77484139
0
84112568
0
0
84112568
11689474
0
1
0
2
24
** External Symbol **:1198495
** External Symbol **:750716
** External Symbol **:725050
** External Symbol **:678225
** External Symbol **:673823
** External Symbol **:644609
** External Symbol **:433277
** External Symbol **:287863
** External Symbol **:279021
** External Symbol **:252582
** External Symbol **:187817
** External Symbol **:167682
** External Symbol **:128813
** External Symbol **:106205
** External Symbol **:46226
** External Symbol **:38939
** External Symbol **:7230
** External Symbol **:5511
** External Symbol **:2609
** External Symbol **:2109
** External Symbol **:2040
** External Symbol **:2040
** External Symbol **:2025
** External Symbol **:1368
17
** External Symbol **:5530905
** External Symbol **:4695605
** External Symbol **:751897
** External Symbol **:244033
** External Symbol **:143927
** External Symbol **:134047
** External Symbol **:94244
** External Symbol **:57819
** External Symbol **:32256
** External Symbol **:1841
** External Symbol **:1500
** External Symbol **:746
** External Symbol **:318
** External Symbol **:199
** External Symbol **:72
** External Symbol **:53
** External Symbol **:12

_ZN6lessor9FairQueue5OrderC2ERKS0_N4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
37730076978776271
4
27174993
36233324
9058331
36233324

_ZN6lessor9FairQueue6LaneOfERKNS_5ClaimE
591567704099718808
6
5142404
5142404
0
0
0
0

_ZN6lessor9FairQueue7EnqueueENS_5ClaimENS_8MonoTimeES2_
766470808346690393
56
0
0
0
0
0
0
0
0
0
5142404
0
0
5142404
0
0
0
0
0
2465934
2465934
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor9FairQueue7ExtractEN4absl7debian318container_internal12raw_hash_setINS3_17FlatHashMapPolicyINS_2IdINS_9WaiterTagEEESt10unique_ptrINS0_7WaitingESt14default_deleteISA_EEEENS2_13hash_internal4HashIS8_EESt8equal_toIS8_ESaISt4pairIKS8_SD_EEE8iteratorERNS0_4LaneEb
482544342538576521
21
0
0
5135062
2676470
5142404
0
2465934
5142404
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
1:5132404
8:10000

_ZN6lessor9FairQueue7WaitingC2ENS_2IdINS_9WaiterTagEEEONS_5ClaimENS_8MonoTimeES7_
700171237096560160
3
0
5142404
5142404
1
1
1
2
1:5132404
8:10000

_ZN6lessor9FairQueue8DropIdleERNS0_5ClassE
1096621588864951008
5
0
0
5142404
0
0

_ZN6lessor9GrpcPeers3UseEN4absl7debian311string_viewENS_2IdINS_10SessionTagEEERKNS_13AgentIdentityE
612928227981589820
24
0
959278
959282
959282
0
959282
0
959282
959282
5429
5429
5429
953853
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor9IoThreads4NextEv
742261418966908927
1
412512

_ZN6lessor9MayBecomeENS_9SlotStateES0_
927205941343753428
16
0
5135062
280547
2519923
2614225
13356157
5417203
5135062
2508
280547
2519923
914
0
0
0
0

_ZN6lessor9PoolRelay10NextSecretEv
5832818174893018
10
0
3742
238083
0
3699
238083
0
0
0
0

_ZN6lessor9PoolRelay17CarryOutDecisionsEv
561110088203445949
26
2138224
1461940
509203
0
724216
741144
23197
720796
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
526131

_ZN6lessor9PoolRelay3NowEv
470088710960568448
4
16378624
0
0
9682627
1
0
2
0
23
** External Symbol **:1453708
** External Symbol **:1452846
** External Symbol **:1416740
** External Symbol **:899341
** External Symbol **:896944
** External Symbol **:627949
** External Symbol **:530811
** External Symbol **:470913
** External Symbol **:400654
** External Symbol **:400182
** External Symbol **:280229
_ZNK6lessor11SystemClock3NowEv:188176
** External Symbol **:187687
** External Symbol **:120040
** External Symbol **:117670
** External Symbol **:75041
** External Symbol **:58867
** External Symbol **:27128
** External Symbol **:23053
** External Symbol **:22966
** External Symbol **:22580
** External Symbol **:5052
** External Symbol **:4050

_ZN6lessor9PoolRelay4TakeESt10shared_ptrINS_10ConnectionEE
116984085830307807
22
2136367
0
2136367
0
0
0
2228
0
2228
0
2228
0
2136367
0
0
0
0
0
0
0
0
0
1
0
3
0
23
** External Symbol **:746
** External Symbol **:222
** External Symbol **:215
** External Symbol **:208
** External Symbol **:204
** External Symbol **:150
** External Symbol **:131
** External Symbol **:80
** External Symbol **:80
** External Symbol **:40
_ZNK6lessor16StreamConnection2fdEv:32
** External Symbol **:21
** External Symbol **:16
** External Symbol **:14
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:4
** External Symbol **:3
** External Symbol **:1
0

_ZN6lessor9PoolRelay4TurnC2ERS0_
536873293191249204
4
9938191
9697897
9682614
34

_ZN6lessor9PoolRelay4TurnD2Ev
1124680652754766918
4
9938191
9697897
4387273
0

_ZN6lessor9PoolRelay5AdoptENS_8UniqueFdENS_6Client8AdmittedE
341590813358752169
17
194
238083
238083
0
194
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor9PoolRelay6AnswerESt10shared_ptrINS_6ClientEEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
287486628983061831
5
0
1373
2138224
0
0

_ZN6lessor9PoolRelay6BeBusyERNS_6ClientE
238984482353853237
3
8568446
2539927
2575701

_ZN6lessor9PoolRelay6BeIdleERNS_6ClientE
798733565775596334
5
2588028
2588028
865527
0
5846

_ZN6lessor9PoolRelay6ForgetERKSt10shared_ptrINS_6ClientEE
238984481941143025
3
238083
0
0

_ZN6lessor9PoolRelay7EndTurnEv
290495009980688077
6
4387273
1440385
719623
720762
0
0

_ZN6lessor9PoolRelay8MakeRoomEv
650973719746108697
9
17369
65470
48101
48101
48101
23197
17369
17369
23197

_ZN6lessor9PoolRelay8MustWakeEv
607699198669232403
5
2161421
1664
2161421
0
2159757

_ZN6lessor9PoolRelay9MakeFrontERKNS_6Client8AdmittedENS_9CancelKeyE
974670606031638368
6
0
237233
850
850
0
0

_ZN6lessor9PoolState10BecomeIdleERNS_4SlotENS_8MonoTimeEbRN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
290495007262394177
6
5136656
256
4660284
5136560
5136400
5136560

_ZN6lessor9PoolState10StartCheckERNS_4SlotENS_8SlotWorkERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
844982796950093491
4
280547
0
0
0

_ZN6lessor9PoolState10StartResetERNS_4SlotERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
844982796950093491
4
2519923
0
0
0

_ZN6lessor9PoolState2AtENS_2IdINS_7SlotTagEEE
567185242662189229
5
12092280
0
0
0
0

_ZN6lessor9PoolState4GrowENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
607699198761138088
5
1526457
381
381
381
0

_ZN6lessor9PoolState4LendERNS_4SlotENS_2IdINS_8LeaseTagEEEONS_5ClaimERNS0_10SessionUseENS_8MonoTimeE
1080275683442062211
8
5135062
2511148
321750
5135062
0
5135062
0
0

_ZN6lessor9PoolState4MoveERNS_4SlotENS_9SlotStateE
844982798536451958
4
13356157
5417203
5417203
0

_ZN6lessor9PoolState5CountERKNS_4SlotEi
753338305777869994
42
561094
0
0
0
3118876
0
0
0
0
0
0
0
0
0
0
26717330
5600940
2480521
5300258
5600940
2480521
2480521
750
3119517
0
902
0
2824858
894
0
0
5600940
0
0
0
0
0
894
2824858
5600940
2480521
561094

_ZN6lessor9PoolState5GrantENS_2IdINS_9WaiterTagEEERNS_4SlotENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISG_EEE
456618549920931997
14
5135062
5135062
0
5135062
0
5135062
0
0
0
0
0
0
0
0

_ZN6lessor9PoolState6Supply12TakeCheckingERKNS_5OwnerE
31819175060387359
8
12120888
11919988
200900
200900
961
12901546
12901546
961

_ZN6lessor9PoolState6Supply13TakeResettingERKNS_5OwnerE
31819175060387359
8
11911950
898782
11013168
11013168
10919083
12700646
12700646
10919083

_ZN6lessor9PoolState7AcquireENS_5ClaimENS_8MonoTimeES2_RN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
555298388493612542
145
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5142404
5142404
5142404
0
0
0
5142404
0
0
5142404
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
0
2
1:5132404
8:10000

_ZN6lessor9PoolState7BestForERKNS_5OwnerE
484499719254749459
8
12836437
18317155
4791462
4471263
3782007
1009455
742833
742833

_ZN6lessor9PoolState7OnResetENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1124680651882813910
3
2519923
0
0

_ZN6lessor9PoolState7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISH_EEE
567185239012618554
5
0
5133651
5133651
0
0

_ZN6lessor9PoolState8EndLeaseERNS_4SlotENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
357325468243514218
63
2137853
2519923
914
5135062
5135062
5135062
5135062
5135062
0
3005582
5135062
484992
2137853
2137853
476372
0
5135062
321750
2137853
5135062
2994418
2994418
0
5135062
160
914
2519923
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3001580
3001580
3288315
0
0
2138224
1380
2512217
2520837
160
160
914
1
1
1
2
1:5125062
8:10000

_ZN6lessor9PoolState8FailFastENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
414921810714785922
9
8865520
6399591
543
0
0
0
0
0
0

_ZN6lessor9PoolState8MakeRoomENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
844982797799870231
5
1213030
1213030
1213030
1213030
0

_ZN6lessor9PoolState8ScheduleENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
153077738391838768
28
8865520
0
0
0
14000582
0
0
0
0
13106234
8865520
0
0
0
0
8865520
0
0
0
0
0
0
0
0
0
0
0
8865520

_ZN6lessor9PoolState8ServeOneENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
839760941251314802
80
11969063
35019586
11969063
0
5442
21027217
1213030
0
0
967497
5480718
13182093
13182093
0
0
2142260
0
12901546
5135062
5135062
280547
11013168
11013168
280547
0
0
200900
280547
2887
161021
0
0
200900
0
0
1526457
1526457
0
277660
0
4942428
9058154
0
0
596293
0
280547
2710062
0
313046
1213030
1213030
1213030
0
1213030
1213030
0
0
0
0
4850675
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4942456
0
0
275666

_ZN6lessor9PoolState9OnCheckedENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1031809833675779818
8
280547
0
0
4881
280547
280547
0
280547

_ZN6lessor9PoolState9SetExpiryERNS_4SlotENS_8MonoTimeE
238984482353853237
3
5135448
386
5135448

_ZN6lessor9PrintableB5cxx11EN4absl7debian311string_viewEm
48305662330431440
35
0
0
180485
180485
0
0
0
0
3853543
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessoreqERKNS_8IdentityES2_
98923583560591318
5
33860
33860
33860
33860
0
1
1
1
0

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
4425550
354044
88511
0
0
0
0
265533

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
6482524
3220412
3220292
0
0
0
0
120

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
77436
5429
29198
53286
5429
0
5429
53286
53286

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE13binary_searchIS9_NS1_19key_compare_adapterISB_S9_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_S9_EE5valueEEERKT_RKSK_
796955048689371559
9
0
0
2465934
0
0
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofIKSI_EPT_RSP_EclL_ZSt7declvalIRSO_EDTcl9__declvalISP_ELi0EEEvEEEEERSH_
567185239622700885
5
389731
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESR_IJRSA_EEEEESH_INSL_8iteratorEbERKT_DpOT0_
536873290714591286
4
32880
32880
0
32880

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESV_IJOSE_EEEEESL_INSP_8iteratorEbERKT_DpOT0_
212526876123949159
2
5142404
5142404
1
0
1
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:125547
** External Symbol **:124560
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE19EmplaceDecomposableclIiJRKSt21piecewise_construct_tSt5tupleIJRiEESO_IJRS7_EEEEESE_INSI_8iteratorEbERKT_DpOT0_
536873290714591286
4
238083
238083
0
238083

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE8containsIiEEbRSF_
1063705159172739859
3
238083
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE8containsImEEbRSG_
1063705159172739859
3
5132107
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE8containsIS7_EEbRKS7_
1063705159172739859
3
24195261
197050
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE8containsImEEbRKm
1063705159172739859
3
2008669
1372854
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE17lower_bound_equalIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EEbERKT_
269365613703912153
9
2465934
0
2465934
0
0
0
0
0
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE20internal_lower_boundIS9_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EELb0EEERKT_
567185242359081062
5
2465934
2465934
2465934
0
2465934

_ZNK4grpc17ProtoBufferReader6statusEv
238984484201432128
3
959239
0
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm0EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
37018
4699
390254
390254
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:224540
** External Symbol **:139284
** External Symbol **:20017
** External Symbol **:1400
** External Symbol **:1088
** External Symbol **:1023
** External Symbol **:904
** External Symbol **:281
** External Symbol **:281
** External Symbol **:271
** External Symbol **:232
** External Symbol **:161
** External Symbol **:161
** External Symbol **:153
** External Symbol **:118
** External Symbol **:115
** External Symbol **:43
** External Symbol **:41
** External Symbol **:19
** External Symbol **:17
** External Symbol **:17
** External Symbol **:15
** External Symbol **:9
** External Symbol **:9
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm4EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
0
0
394953
394953
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:224603
** External Symbol **:139347
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1290
** External Symbol **:1023
** External Symbol **:961
** External Symbol **:806
** External Symbol **:801
** External Symbol **:672
** External Symbol **:401
** External Symbol **:329
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:261
** External Symbol **:224
** External Symbol **:200
** External Symbol **:192
** External Symbol **:190
** External Symbol **:157
** External Symbol **:120
** External Symbol **:117
** External Symbol **:114
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail16outstanding_work9tracked_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_IS7_EENSK_INS5_11untracked_tILi0EEEEENSK_INS4_12relationship6fork_tILi0EEEEENSK_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
790186
0
0
1
0
3
24
** External Symbol **:449336
** External Symbol **:278824
** External Symbol **:40122
** External Symbol **:3240
** External Symbol **:2406
** External Symbol **:2372
** External Symbol **:2288
** External Symbol **:1742
** External Symbol **:1474
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:584
** External Symbol **:562
** External Symbol **:482
** External Symbol **:444
** External Symbol **:442
** External Symbol **:316
** External Symbol **:310
** External Symbol **:294
** External Symbol **:290
** External Symbol **:284
** External Symbol **:278
** External Symbol **:242
24
** External Symbol **:449336
** External Symbol **:278824
** External Symbol **:40122
** External Symbol **:3240
** External Symbol **:2406
** External Symbol **:2372
** External Symbol **:2288
** External Symbol **:1742
** External Symbol **:1474
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:584
** External Symbol **:562
** External Symbol **:482
** External Symbol **:444
** External Symbol **:442
** External Symbol **:316
** External Symbol **:310
** External Symbol **:294
** External Symbol **:290
** External Symbol **:284
** External Symbol **:278
** External Symbol **:242
0

_ZNK5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE18wait_duration_usecEl
886271539937102332
4
26287
24899
24538
98

_ZNK5boost4asio6detail17initiate_dispatchclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
784007058953177093
2
394953
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIN4absl7debian36StatusEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
1558595
1558595
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformISt5tupleIJNS_6system10error_codeEEEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
404592
404592
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIvEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
821483
821483
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio9execution6detail17any_executor_base15equality_helperERKS3_
264495436579623835
5
404832
404832
404832
404832
0
1
0
1
24
** External Symbol **:222098
** External Symbol **:160126
** External Symbol **:14822
** External Symbol **:1229
** External Symbol **:795
** External Symbol **:476
** External Symbol **:445
** External Symbol **:431
** External Symbol **:412
** External Symbol **:402
** External Symbol **:356
** External Symbol **:235
** External Symbol **:231
** External Symbol **:183
** External Symbol **:178
** External Symbol **:174
** External Symbol **:143
** External Symbol **:140
** External Symbol **:136
** External Symbol **:132
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKT_v
35093533449634102
5
1241634
1241635
0
0
1241635
1
0
1
24
** External Symbol **:671496
** External Symbol **:478272
** External Symbol **:55601
** External Symbol **:6875
** External Symbol **:3840
** External Symbol **:3716
** External Symbol **:3201
** External Symbol **:2817
** External Symbol **:1927
** External Symbol **:1233
** External Symbol **:1214
** External Symbol **:1184
** External Symbol **:1037
** External Symbol **:736
** External Symbol **:733
** External Symbol **:729
** External Symbol **:617
** External Symbol **:539
** External Symbol **:528
** External Symbol **:477
** External Symbol **:425
** External Symbol **:422
** External Symbol **:412
** External Symbol **:370

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm4EEEEEPKT_v
35093533449634102
5
394953
394953
0
0
394953
1
0
1
24
** External Symbol **:224668
** External Symbol **:139412
** External Symbol **:20033
** External Symbol **:1620
** External Symbol **:1203
** External Symbol **:1186
** External Symbol **:1144
** External Symbol **:871
** External Symbol **:737
** External Symbol **:361
** External Symbol **:361
** External Symbol **:351
** External Symbol **:292
** External Symbol **:281
** External Symbol **:241
** External Symbol **:222
** External Symbol **:221
** External Symbol **:158
** External Symbol **:155
** External Symbol **:147
** External Symbol **:145
** External Symbol **:142
** External Symbol **:139
** External Symbol **:121

_ZNK5boost4asio9execution6detail17any_executor_base7executeINS0_6detail7binder0INS5_17awaitable_handlerINS0_15any_io_executorEJEEEEEEEvOT_
190982391875712677
11
0
426530
426530
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:227300
** External Symbol **:158020
** External Symbol **:25957
** External Symbol **:2764
** External Symbol **:1927
** External Symbol **:1613
** External Symbol **:1611
** External Symbol **:1383
** External Symbol **:1345
** External Symbol **:390
** External Symbol **:388
** External Symbol **:380
** External Symbol **:371
** External Symbol **:325
** External Symbol **:315
** External Symbol **:267
** External Symbol **:263
** External Symbol **:204
** External Symbol **:173
** External Symbol **:172
** External Symbol **:158
** External Symbol **:155
** External Symbol **:149
** External Symbol **:139
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap10FindHelperIS7_EESt4pairINS9_13iterator_baseIKNS0_7MapPairIS7_S7_EEEEmERKT_PSt17_Rb_tree_iteratorISB_IKSt17reference_wrapperIKS7_EPvEE
599005163043749697
10
132698
6649930
6649929
124292
124292
0
0
0
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12BucketNumberIS7_EEmRKT_
784007058953177093
2
6649930
0

_ZNK6lessor10RedisFront14IsAnsweredHereENS_12RedisMeaningE
484499720130878319
9
0
4060910
4060910
0
0
4060910
0
0
0

_ZNK6lessor10RedisFront7betweenEv
167471838997577442
6
1370072
1370072
685036
685036
685036
685036

_ZNK6lessor10RedisFront8SwallowsEv
798733565180654707
5
8121656
8121656
1536
0
0

_ZNK6lessor10RedisFront8finishedEv
742261418966908927
1
1372622

_ZNK6lessor10WorkerCrew5DueOfERKNS_10WorkerTaskE
336077845982143168
7
33876
0
33876
0
33876
0
0
1
0
1
6
** External Symbol **:17504
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1004
** External Symbol **:1000
** External Symbol **:1

_ZNK6lessor10WorkerCrew6HireAtEv
198238756479035265
9
140216
70133
70129
70108
70108
0
70108
72620
0

_ZNK6lessor11GrpcCallers3UseERKN4grpc21CallbackServerContextERKNS_7SessionE
844982798245712258
4
959279
0
0
0

_ZNK6lessor11GrpcCallers9SessionOfERKN4grpc21CallbackServerContextE
426301859102394835
25
0
0
0
0
0
0
953853
0
0
0
953850
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor11LeasedPaths4FindENS_2IdINS_8LeaseTagEEE
599005160813621517
9
0
2985426
0
0
0
0
0
0
0

_ZNK6lessor11SystemClock3NowEv
742261418966908927
1
78929736

_ZNK6lessor11SystemClock7WallNowEv
742261418966908927
1
108065

_ZNK6lessor11TenantTable11CheckMayUseEN4absl7debian311string_viewERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
990031162367384544
29
0
0
0
0
3252261
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor11TenantTable3GetENS_2IdINS_9TenantTagEEE
567185240437499569
5
5135062
0
0
0
0

_ZNK6lessor11TenantTable6MayUseERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
631255616231833908
6
0
3252260
3252260
0
0
3252260

_ZNK6lessor11TenantTable7ResolveERKNS_13AgentIdentityE
633237103312184300
13
270963
270963
0
0
0
0
0
270963
270963
270963
0
0
0
1
1
1
0

_ZNK6lessor12CleanupQuota5CheckERKNS0_6WantedERKNS_15CleanupSettingsE
223000851310767077
42
0
0
0
0
80900
0
0
0
0
80900
0
80907
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor12CleanupState4LookENS_2IdINS_9ActionTagEEE
742261418966908927
1
389731

_ZNK6lessor12PoolRegistry4FindEN4absl7debian311string_viewE
434731825065173690
39
0
0
0
0
0
3014180
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor12ProcessWatch4RunsERKNS_10ProcessKeyE
650973720582682119
8
237708
237708
237708
0
0
0
0
0

_ZNK6lessor12SessionNames8MisnamedEN4absl7debian311string_viewES3_i
830731449144333109
6
53462
2076868
51396
2076868
2076868
51396
1
1
2
2
7:2074708
6:2160
3
7:44931
9:3536
8:2929

_ZNK6lessor12SessionTable12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
796536982109195509
19
0
0
30523296
0
953853
0
0
953853
953853
953853
0
0
0
0
0
0
0
0
0

_ZNK6lessor12WorkerRunner8CanServeERKNS_8IdentityE
742261418966908927
1
815063

_ZNK6lessor13LeaseHandlers9MakeClaimERKNS_7SessionERKNS_2v114AcquireRequestEb
436456444991207335
49
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2994177
0
0
2994176
2994176
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2994177
2994177
0
0
1
1
1
1
1:2994168

_ZNK6lessor13LeaseHandlers9MakeLeaseERKNS_12GrantedLeaseERKNS_4PoolE
398370603319340613
52
2986836
2986837
3628955
3628955
3628955
3628954
2986837
0
2986837
0
2986837
0
2986837
0
2986837
2986836
2986836
2986837
2986836
0
2986837
2986837
2986837
2986837
0
2986837
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
13
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:597748
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:120892
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:597748
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142329
** External Symbol **:139216
** External Symbol **:120892
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:597748
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166886
** External Symbol **:142328
** External Symbol **:139216
** External Symbol **:120892
** External Symbol **:41583
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

_ZNK6lessor13PostgresFront10wants_swapEv
871441885213383145
6
3760746
371
371
371
3760375
0

_ZNK6lessor13PostgresFront13ApplySettingsERSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EE
1007848692961307571
74
0
0
0
0
0
0
6591
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1525589
0
0
0
48962
13182
13182
2230
0
0
0
1525589
6591
0
0
0
13182
0
42371
0
0
0
0
0
2130330
1501687
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1501687
0
1
1
8
0
1
16:42371
0
1
8:6591
0
0
0
0

_ZNK6lessor13PostgresFront13IsTheQuestionERKNS_8postgres13MessageWalker5PieceE
434160636920059741
7
1769853
1769853
124
124
0
0
1769853
1
1
1
1
9:124

_ZNK6lessor13PostgresFront13WasOpenedWithEN4absl7debian311string_viewES3_
58281309987333612
20
2099
1525589
23902
1501687
10720
1501687
2099
2030
1459316
2030
2099
0
0
1459316
2030
2030
2030
0
0
0
2
0
2
17
** External Symbol **:629289
** External Symbol **:314602
** External Symbol **:314585
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
4
** External Symbol **:7199
** External Symbol **:6920
** External Symbol **:4893
** External Symbol **:4890
1
5
1
16:1501687
2
7:1457156
6:2160
1
4:2099
1
9:2030
1
4:2030

_ZNK6lessor13PostgresFront14in_transactionEv
959085191355184510
5
3603338
2101733
33006
3603338
3603338

_ZNK6lessor13PostgresFront14wants_upstreamEv
431494654108067943
3
2374649
2137374
0

_ZNK6lessor13PostgresFront15wants_user_nameEv
742261418966908927
1
2374649

_ZNK6lessor13PostgresFront17OnUpstreamAlreadyERKNS_9StatementE
1073436551900716014
15
319453
0
0
0
0
0
2008669
955268
644799
955268
319453
0
0
0
319453

_ZNK6lessor13PostgresFront4FindEN4absl7debian311string_viewE
609194493204832614
14
4045638
28354
4017284
4022219
4017648
1289607
4017284
4017284
0
0
7554
20800
20800
4017284
1
1
2
3
3:4001922
17:35772
6:7944
3
3:4001922
17:11390
6:3972

_ZNK6lessor13PostgresFront5LeaveEv
862538799708674105
11
465781
371
465781
0
465781
465781
371
0
465781
0
0

_ZNK6lessor13PostgresFront7betweenEv
134732432720417413
4
7412185
7411360
3841853
0

_ZNK6lessor13PostgresFront7cancelsEv
742261418966908927
1
9974732

_ZNK6lessor13PostgresFront7in_stepEv
796955047417502642
10
10212876
10212876
4574642
4574642
4577104
4577104
4574642
4574642
4574642
4574642

_ZNK6lessor13PostgresFront8IsHeldUpEc
510851648319500565
14
3152799
0
0
3152802
3152802
3152799
3152799
0
3152799
0
0
0
0
0

_ZNK6lessor13PostgresFront8MustWaitEc
844982798074112692
5
12161385
3152802
9008583
9008583
9008583

_ZNK6lessor13PostgresFront8finishedEv
742261418966908927
1
12112106

_ZNK6lessor13PostgresFront9WrongNameEv
1029811814060810704
35
0
237233
237233
237233
237233
0
237233
0
237233
0
237233
0
0
0
237233
0
0
237233
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
17
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
1
6
0
1
5:237233
0
1
8:237233
0
0

_ZNK6lessor13PostgresFront9pinned_byEv
784007056844089447
2
1905849
1905849

_ZNK6lessor14RedisConnector14HandoffAllowedEv
742261418966908927
1
225327

_ZNK6lessor14RedisConnector4kindB5cxx11Ev
742261418966908927
1
224470

_ZNK6lessor15CleanupHandlers11CheckRunnerERKNS_7SessionERNS_7journal4DeedE
933696699730715175
23
0
0
10000
0
0
0
0
0
815063
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
6
** External Symbol **:715300
** External Symbol **:69753
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZNK6lessor15CleanupHandlers5CheckERKNS_7SessionERKNS0_5RulesERKNS_2v113CleanupActionE
385166773132981739
141
825063
825063
0
0
0
0
0
0
0
0
825063
825063
825063
0
0
0
0
0
0
0
0
0
0
825063
825063
825063
0
0
0
0
825063
825063
0
0
0
0
0
0
0
0
0
0
825063
825063
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
825063
0
0
0

_ZNK6lessor15CleanupHandlers8RulesForERKNS_6TenantE
950994587253991437
13
0
0
80907
80907
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionHandlers8ResponseERKNS_7SessionENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
560555359112203615
19
32505
32505
32505
32505
0
32505
32505
32505
32505
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionRegistry16LivesWithProcessERKNS_7SessionE
784007056844089447
2
237708
237708

_ZNK6lessor15SessionRegistry4FindENS_2IdINS_10SessionTagEEE
599005160813621517
9
351497
63
351497
0
351497
0
0
0
0

_ZNK6lessor15SessionRegistry6RecordERKNS_7SessionERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
153077739431676217
28
0
0
375
32505
32505
32505
32505
32505
32505
0
0
0
32505
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32880

_ZNK6lessor15StreamConnector14HandoffAllowedEv
742261418966908927
1
2630485

_ZNK6lessor15StreamConnector4kindB5cxx11Ev
146835647075900052
2
2623151
0

_ZNK6lessor16AttachConnection9StillHeldERKNS0_5FrameE
247671765077245045
13
2510746
0
100
100
100
100
2510848
2510848
2510846
0
0
0
2510748

_ZNK6lessor16StreamConnection17ResetsOverTheWireEv
742261418966908927
1
2145866

_ZNK6lessor16StreamConnection2fdEv
742261418966908927
1
5017865

_ZNK6lessor16StreamConnection5factsB5cxx11Ev
742261418966908927
1
2847620

_ZNK6lessor17PostgresConnector14HandoffAllowedEv
325048437913199258
14
0
0
0
0
0
0
2297002
0
0
0
0
0
0
0

_ZNK6lessor17PostgresConnector4kindB5cxx11Ev
742261418966908927
1
159216

_ZNK6lessor4Pool6IsHeldERKNS_12GrantedLeaseENS_2IdINS_10SessionTagEEE
238984482353853237
3
5125061
0
0

_ZNK6lessor4Pool8timeoutsEv
784007058953177093
2
384868
0

_ZNK6lessor5Front10wants_swapEv
742261418966908927
1
685036

_ZNK6lessor5Front14in_transactionEv
742261418966908927
1
685036

_ZNK6lessor5Front7cancelsEv
742261418966908927
1
1371772

_ZNK6lessor6Rights8CanServeERKNS_8IdentityE
1042908752333413033
26
0
0
0
848929
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor7Circuit9HoldsBackENS_8MonoTimeEi
1063705162462123496
3
1213030
0
0

_ZNK6lessor7Session6PoolOfENS_2IdINS_8LeaseTagEEE
187771965365476691
7
600
2
2511146
0
2511146
0
2510748

_ZNK6lessor8IdleList6OldestEv
694937217945078717
6
1213030
0
0
0
1213030
0

_ZNK6lessor8IdleList7BestForERKNS_5OwnerE
1031809832391091250
9
3959534
19098783
17307700
5750617
1791083
1791083
3959534
17307700
1791083

_ZNK6lessor8Settings10FindTenantEN4absl7debian311string_viewE
154286478943423519
6
0
0
0
0
80907
0
1
1
1
0

_ZNK6lessor8postgres8Pipeline10IsUnderWayENS0_3AskEm
1085769281790880369
20
0
0
0
0
0
22663
0
0
0
0
635815
635815
635815
628639
11358
617334
0
617334
0
624510

_ZNK6lessor8postgres8Pipeline10ends_readyEv
886271542793821084
4
3152799
3152799
0
3089220

_ZNK6lessor9FairQueue12NextDeadlineEv
784007056844089447
2
13110693
6400601

_ZNK6lessor9FairQueue5Order11FreshIsNextEm
360019385054670902
6
48605617
14750225
0
0
48605617
0

_ZNK6lessor9PoolState14WhatIsUnderWayEv
607699197597544362
5
9058154
0
0
0
9058154

_ZNK6lessor9PoolState3TtlERKNS_5ClaimE
1061802868148493202
9
0
5135384
5135384
0
0
0
0
0
0

_ZNK6lessor9PoolState4FindENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
46596538082033790
44
0
0
0
0
0
0
5134344
0
0
0
0
5134344
0
0
5134344
5134344
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor9PoolState6Supply8CheckingEv
247671765077245045
13
0
898782
0
0
0
0
1213030
1213030
1213030
0
0
0
1213030

_ZNK6lessor9PoolState6WantedEv
599005164200516008
9
0
13110693
13106166
6400601
0
0
0
0
0

_ZNK6lessor9PoolState7HasRoomENS_2IdINS_9TenantTagEEEi
694937220705525478
6
18317155
0
0
0
0
0

_ZNK6lessor9PoolState7IsFreshERKNS_4SlotENS_8MonoTimeE
456192236126238478
11
5480718
4471263
25143
0
4446120
0
4471263
0
0
4471263
0

_ZNK6lessor9PoolState7NextDueENS_8MonoTimeE
917515344517833579
8
6405655
6705038
12501996
6400601
6710092
0
479
9571

_ZNK6lessor9PoolState8UnwantedERKNS_4SlotENS_8MonoTimeE
1124680652285324760
4
3010145
3008807
3008807
3008807

_ZNK6lessor9PoolState8UpkeepOfERKNS_4SlotENS_8MonoTimeE
926787900270527954
23
0
14389
14389
14389
14389
14389
0
14389
14389
0
0
0
0
0
14389
0
14389
0
0
0
0
0
0

_ZNKSt19istreambuf_iteratorIcSt11char_traitsIcEE5equalERKS2_
1152821768052141403
9
60440
60280
0
80
0
160
0
60440
0
1
0
2
5
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
0

_ZNKSt4lessIN4grpc10string_refEEclERKS1_S4_
552205516153356002
5
10490715
6676066
3815085
2861213
2861213
1
1
1
2
17:7629651
9:2861362

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
700171238776263760
3
489206
489207
2463
1
1
1
8
2:465076
4:8044
9:6400
3:4416
8:3200
1:1089
5:900
6:82

_ZNKSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE4findERS3_
219088261289974683
6
3815178
1907589
1907594
953796
953796
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor12PoolRegistry5EntryEESt10_Select1stISB_ESt4lessIvESaISB_EE4findERS7_
219088261289974683
6
3014180
3014180
3014180
0
0
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE4findERS7_
219088261289974683
6
1690696
609166
602994
724960
724960
287

_ZNKSt8equal_toISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EEclERKS7_SA_
1127317925309128388
6
19999
19999
19999
19999
19999
19999
1
1
2
1
4:19999
1
7:19999

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE15_M_create_nodesEPPS2_S6_
93478047547394857
6
81228
0
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE17_M_initialize_mapEm
844982796950093491
4
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
1124680653157207770
3
81554
81228
81228

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor15CleanupRegistry7HandoutEEEvT_S6_
798733565090940266
4
43866
0
0
157708

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor16AttachConnection5FrameEEEvT_S6_
391331303710528536
6
683
681
683
0
108630
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor7Journal5BatchEEEvT_S6_
303805473077674329
6
124783
0
80907
24683
0
0
1
0
2
0
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairIN4absl7debian312AnyInvocableIFvRKNS4_6StatusEEEES6_EEEvT_SD_
264495438317236550
4
0
0
157708
0
1
0
1
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEEEEvT_SC_
798733567718666307
4
783735
0
157708
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEEEEvT_SC_
798733567718666307
4
1222844
0
1219134
0

_ZNSt12__shared_ptrIN6lessor10WorkerLinkELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
33918
33918
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
7875835
7875832
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
27076
27076
0
27076
0

_ZNSt12__shared_ptrIN6lessor4PoolELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
385778
385778
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
4752985
4752985
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteISC_EERNS0_9CancelKeyEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
238083
238083
0
238083
0

_ZNSt12__shared_ptrIN6lessor9PoolRelayELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
3580016
3580016
0
0

_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSERKSt14__shared_countILS1_2EE
971686722036964956
6
745558
0
0
156
745558
156
1
0
1
14
** External Symbol **:20
** External Symbol **:19
** External Symbol **:19
** External Symbol **:14
** External Symbol **:13
** External Symbol **:11
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
_ZNSt23_Sp_counted_ptr_inplaceIN6lessor13DriverSessionESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:6

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN6lessor6ClientESaIvEJRNS4_9PoolRelayENS4_8UniqueFdENS5_8AdmittedESt10unique_ptrINS4_5FrontESt14default_deleteISC_EERNS4_9CancelKeyEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
784007058953177093
2
238083
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
190355458062653983
5
242235151
769960
6983
78187314
749276
1
0
2
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:69753
** External Symbol **:14765
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:7153
** External Symbol **:5000
** External Symbol **:1228
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:800
24
** External Symbol **:222097
** External Symbol **:160125
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:69753
** External Symbol **:14765
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:7153
** External Symbol **:5000
** External Symbol **:1228
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:800

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
331865488550902725
8
2852508
2223865
0
160
2223865
0
8560
0
1
0
2
5
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:20
** External Symbol **:20
5
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:20
** External Symbol **:20

_ZNSt15__new_allocatorIN4absl7debian311string_viewEE8allocateEmPKv
238984481941143025
3
3487897
0
0

_ZNSt15__new_allocatorIN4absl7debian318container_internal11AlignedTypeILm8EEEE8allocateEmPKv
238984481941143025
3
682597
0
0

_ZNSt15__new_allocatorIN4absl7debian36StatusEE8allocateEmPKv
238984481941143025
3
129351
0
0

_ZNSt15__new_allocatorIN4absl7debian38DurationEE8allocateEmPKv
238984481941143025
3
129312
0
0

_ZNSt15__new_allocatorIN6lessor13CleanupRunner4StepEE8allocateEmPKv
238984481941143025
3
95446
0
0

_ZNSt15__new_allocatorIN6lessor14PendingAcquireEE8allocateEmPKv
238984481941143025
3
1207612
0
0

_ZNSt15__new_allocatorIN6lessor15CleanupRegistry9NewActionEE8allocateEmPKv
238984481941143025
3
146982
0
0

_ZNSt15__new_allocatorIN6lessor2IdINS0_9ActionTagEEEE8allocateEmPKv
238984481941143025
3
420437
0
0

_ZNSt15__new_allocatorIN6lessor7journal12ActionRecordEE8allocateEmPKv
238984481941143025
3
146982
0
0

_ZNSt15__new_allocatorIN6lessor8IdleList4ItemEE8allocateEmPKv
238984481941143025
3
951424
0
0

_ZNSt15__new_allocatorIN6lessor9PoolRelay5GrantEE8allocateEmPKv
238984481941143025
3
476728
0
0

_ZNSt15__new_allocatorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE8allocateEmPKv
238984481941143025
3
1730754
0
0

_ZNSt15__new_allocatorIPN6lessor16AttachConnection5FrameEE8allocateEmPKv
238984481941143025
3
81228
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
238984481941143025
3
497448
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEEE8allocateEmPKv
238984481941143025
3
193351
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEEE8allocateEmPKv
238984481941143025
3
288335
0
0

_ZNSt15__new_allocatorImE8allocateEmPKv
238984481941143025
3
146982
0
0

_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
146393204999150993
3
0
827135
836708
1
0
2
24
** External Symbol **:166886
** External Symbol **:142326
** External Symbol **:125547
** External Symbol **:124557
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2551
** External Symbol **:1231
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
24
** External Symbol **:166883
** External Symbol **:142323
** External Symbol **:125547
** External Symbol **:124559
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2882
** External Symbol **:2551
** External Symbol **:1231
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:960
** External Symbol **:693

_ZNSt16allocator_traitsISaIN6lessor16AttachConnection5FrameEEE7destroyIS2_EEvRS3_PT_
567185238773256536
5
5127751
2510066
0
0
0

_ZNSt16allocator_traitsISaIN6lessor7Journal5BatchEEE7destroyIS2_EEvRS3_PT_
470088711056115997
5
133097
0
0
0
0
1
0
2
0
0

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_10SessionTagEEENS1_9PoolState10SessionUseEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
238984482353853237
3
3020336
4767
1917

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_9ActionTagEEENS1_15CleanupRegistry6RecordEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
859921300323376193
5
0
2304323
0
825063
825063
1
0
1
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
2374862
0
949967
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
474987

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
2372405
0
948975
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
474487

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS6_15AcquireResponseEEZNS6_12LeaseService26WithCallbackMethod_AcquireINSD_26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
479354
1
0
1
5
** External Symbol **:166883
** External Symbol **:142329
** External Symbol **:124559
** External Symbol **:41583
** External Symbol **:4000

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS6_15ReleaseResponseEEZNS6_12LeaseService26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
474487
1
0
1
5
** External Symbol **:166732
** External Symbol **:142306
** External Symbol **:119868
** External Symbol **:41583
** External Symbol **:4000

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
479351
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
479355
204
1
0
2
5
** External Symbol **:143
** External Symbol **:28
** External Symbol **:27
** External Symbol **:5
** External Symbol **:1
7
** External Symbol **:143
** External Symbol **:27
** External Symbol **:23
** External Symbol **:5
** External Symbol **:4
** External Symbol **:1
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
479359
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
479349
471046
1
0
1
10
** External Symbol **:163774
** External Symbol **:142173
** External Symbol **:124558
** External Symbol **:41573
** External Symbol **:3988
** External Symbol **:3110
** External Symbol **:153
** External Symbol **:12
** External Symbol **:10
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
474489
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
474492
97
1
0
2
5
** External Symbol **:45
** External Symbol **:19
** External Symbol **:19
** External Symbol **:13
** External Symbol **:1
5
** External Symbol **:45
** External Symbol **:19
** External Symbol **:19
** External Symbol **:13
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
474488
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
474480
467795
1
0
1
5
** External Symbol **:166728
** External Symbol **:142302
** External Symbol **:119867
** External Symbol **:41583
** External Symbol **:4000

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE12_M_constructIJS1_EEEvDpOT_
526351406895111856
5
0
703018
703017
703018
703017
1
1
2
1
1:703017
1
1:703014

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE14_M_move_assignEOS2_
37730077124579590
4
0
351506
0
351506

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE8_M_resetEv
536873293191249204
4
479351
351510
0
0

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE10_M_destroyEv
811594940626252597
3
67732
0
0
1
0
1
6
** External Symbol **:17498
** External Symbol **:10000
** External Symbol **:4367
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE12_M_constructIJS1_EEEvDpOT_
118734428831094304
3
67732
0
0
2
0
1
7
** External Symbol **:34996
** External Symbol **:20000
** External Symbol **:8730
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:4
** External Symbol **:2
1
1
0

_ZNSt22_Optional_payload_baseIN6lessor16DescriptorBudget5ShareEE14_M_move_assignEOS3_
11922953446397804
6
0
134526
0
0
0
134526

_ZNSt22_Optional_payload_baseIN6lessor5redis5ReplyEE12_M_constructIJS2_EEEvDpOT_
700171237096560160
3
224765
225078
225078
1
1
1
4
6:224470
5:304
3:255
2:49

_ZNSt23_Sp_counted_ptr_inplaceIN4absl7debian312AnyInvocableIFvNS1_8StatusOrISt6vectorIN6lessor2IdINS5_9ActionTagEEESaIS8_EEEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
80907

_ZNSt23_Sp_counted_ptr_inplaceIN4absl7debian312AnyInvocableIFvNS1_8StatusOrISt6vectorIN6lessor2IdINS5_9ActionTagEEESaIS8_EEEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
170957022131388415
1
80907
1
0
1
7
** External Symbol **:69753
** External Symbol **:7153
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
238083

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
238083

_ZNSt3mapIN6lessor2IdINS0_10SessionTagEEENS0_15CleanupRegistry5OwnerESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
389177
80907
4033
78891
242042
242042

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEaSEOSC_
238984484201432128
3
2465934
0
0

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
2676470
5142404
2465934
2676470
0
0

_ZNSt4pairIN6lessor2IdINS0_9ActionTagEEENS0_15CleanupRegistry6RecordEEC2EOS6_
526351406895111856
5
1479260
0
0
0
0
1
1
2
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRN4absl7debian311string_viewESB_EEOT_OT0_
287486627796725898
5
473346
0
0
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
4111541
1016893
1016893

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE16_M_push_back_auxIJS2_EEEvDpOT_
238984482446926629
3
1016893
245448
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE17_M_reallocate_mapEmb
907020534920117260
8
0
0
245448
0
245448
0
0
0
1
1
3
1
8:245448
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE19_M_destroy_data_auxESt15_Deque_iteratorIS2_RS2_PS2_ES8_
536873292869019899
3
0
326
107978

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE9pop_frontEv
146835647075900052
2
4111184
1016567

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
784007058953177093
2
81228
0

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
99828
24955
24955

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE9pop_frontEv
146835647075900052
2
99828
24955

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
656349717368814486
5
917321
0
0
1076
1076
1
1
1
2
16:768
7:308

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE15_M_erase_at_endESt15_Deque_iteratorIS5_RS5_PS5_E
146835646621254984
2
0
8724308

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE19_M_destroy_data_auxESt15_Deque_iteratorIS5_RS5_PS5_ESB_
653247340475012704
11
0
0
0
0
0
0
0
918397
917321
0
8724426

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE5clearEv
784007058953177093
2
8724308
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_10AllowEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
4248528
0
4248528
0
0
0
177022
0
354044
265533
265533
177022
0
0
0
0
88511
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_9SkipEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
1920
0
6482444
0
0
0
80
0
3220412
3220372
3220372
80
0
0
0
0
40
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE12emplace_backIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEERS2_DpOT_
146835647075900052
2
250401
129351

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE17_M_realloc_insertIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
528554517006615774
17
357886
0
129351
129351
95454
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EED2Ev
1096621591220661572
5
399754
0
53899
53899
0

_ZNSt6vectorIN4absl7debian38DurationESaIS2_EE17_M_realloc_insertIJRKS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
357892
0
129312
129312
95446
0
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
140494398481204129
4
250419
95446
0
0
1
1
1
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
646010859969866162
13
357892
0
0
0
0
0
95446
95446
95446
0
0
0
0
1
1
3
0
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_
146835647075900052
2
100
724032

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
1031809832227696934
7
300
0
724032
724032
200
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE19_M_range_initializeIPKS1_EEvT_S7_St20forward_iterator_tag
974670606127379519
6
479356
0
479357
479353
479350
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
0
87732

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
43866
43866
0
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EED2Ev
238984484201432128
3
157708
43866
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
968446
293964

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
678081
146982

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
146982
146982
66075
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EED2Ev
1124680651873033115
3
825063
242721
80907

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680653679132783
3
2218492
0
56735

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
271263513654717645
10
136388
0
0
0
56735
56735
0
43695
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE17_M_realloc_insertIJRKS3_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_
1031809832227696934
7
1356833
0
254593
254593
169653
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE19_M_range_initializeISt23_Rb_tree_const_iteratorIS3_EEEvT_S9_St20forward_iterator_tag
694937218464528726
5
825063
825063
4033
4033
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EEC2ERKS5_
1124680653601441999
3
1650126
161814
161814

_ZNSt6vectorIN6lessor5redis11ReplyReader4OpenESaIS3_EED2Ev
798733566801274259
4
0
0
225373
0

_ZNSt6vectorIN6lessor5redis5ReplyESaIS2_EED2Ev
798733566801274259
4
0
0
3824117
0

_ZNSt6vectorIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
124717
66

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE12emplace_backIJEEERS2_DpOT_
146835647075900052
2
678081
146982

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE17_M_realloc_insertIJEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
477729235658501241
13
968446
0
146982
146982
66075
0
0
0
0
0
0
0
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EEOS2_
140494397301415012
4
1242
951424
495
4464537
1
1
1
10
16:139
129:114
32:57
65:51
33:46
64:32
513:20
257:19
128:14
256:3

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_move_assignEOS4_St17integral_constantIbLb1EE
784007056844089447
2
920037
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
134908
6
951424
951424
31328
0
0

_ZNSt6vectorIN6lessor8IdleList5ShelfESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
920025
71

_ZNSt6vectorIN6lessor8UniqueFdESaIS1_EED2Ev
1096621590279717996
5
0
0
10318314
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJRA12_KcEEERS5_DpOT_
146835647075900052
2
0
1501012

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
140494398481204129
4
6594
61777
175
175
1
1
1
4
9:59
6:57
4:52
8:7

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE13_M_assign_auxIPKS5_EEvT_SB_St20forward_iterator_tag
325048436927051878
14
0
0
0
0
0
0
0
0
2137374
0
0
0
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE14_M_move_assignEOS7_St17integral_constantIbLb1EE
798733566801274259
4
21
0
252663
7

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRA12_KcEEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
421699510940857414
19
0
0
0
0
0
0
1501012
1501012
0
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
646010859969866162
13
28773
0
55728
0
55728
0
61777
58007
56975
3770
3770
0
0
1
1
3
9
9:3149
7:225
4:118
3:90
5:62
8:58
6:52
1:9
16:7
5
9:55435
4:176
3:90
6:14
8:13
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
844982799977064709
4
250185
164175
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
798733566801274259
4
2032
73
1207458
2481

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
645572
2531

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE13_M_assign_auxIPKS4_EEvT_SA_St20forward_iterator_tag
446858652667103543
15
0
0
0
0
0
0
0
0
0
2137374
0
0
0
0
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EE
784007056844089447
2
1283918
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE9push_backERKS4_
798733564295002205
4
635815
0
0
635815

_ZNSt6vectorISt10shared_ptrIN6lessor4PoolEESaIS3_EE20_M_allocate_and_copyIPS3_EES7_mT_S8_
287486628695735011
5
18844
0
18844
18844
18844

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet6ReaderEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
253169
199

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet8RoundEndEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
5644236
77

_ZNSt6vectorISt4pairIN4absl7debian312AnyInvocableIFvRKNS2_6StatusEEEES4_ESaIS9_EED2Ev
238984484201432128
3
157708
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE11_S_relocateEPS7_SA_SA_RS8_
798733565090940266
4
12993
0
0
982096

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRN4absl7debian311string_viewESE_EEERS7_DpOT_
146835647075900052
2
0
473346

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE13_M_assign_auxIPKS7_EEvT_SD_St20forward_iterator_tag
95820318307503736
12
0
0
0
0
0
0
0
2137374
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE14_M_move_assignEOS9_St17integral_constantIbLb1EE
742261418966908927
1
237233

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE15_M_erase_at_endEPS7_
1096621591168337263
5
0
0
0
2137374
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRN4absl7debian311string_viewESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
278041621950243707
15
473346
473346
3200
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EED2Ev
287486628911104147
5
507048
6119
488014
2409060
488055

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
758015
0
386702
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE12emplace_backIJS6_EEERS8_DpOT_
140494398481204129
4
0
139330
250401
250401
1
1
1
1
1:250401

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS3_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
52014
52014
47981
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS6_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
42046414770690556
7
139330
0
95454
139330
139330
0
0
1
1
1
1
1:139330

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EED2Ev
238984484201432128
3
157708
47909
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
1328398
0
576670
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS4_EEERS8_DpOT_
146835647075900052
2
682098
142965

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS8_EEERS8_DpOT_
1124680651882813910
3
250401
139330
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
142965
142965
66091
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS8_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
11922953462101753
6
139330
139330
95454
0
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EED2Ev
238984484201432128
3
1219142
124783
0

_ZNSt6vectorIjSaIjEE13_M_assign_auxIN9__gnu_cxx17__normal_iteratorIPjS1_EEEEvT_S7_St20forward_iterator_tag
360156751013162616
12
0
0
0
265908
0
0
0
0
0
0
0
0
1
1
4
0
0
0
0

_ZNSt6vectorIjSaIjEEC2ERKS1_
700171237036929845
3
998469
0
0
1
1
1
0

_ZNSt6vectorImSaImEE17_M_realloc_insertIJmEEEvN9__gnu_cxx17__normal_iteratorIPmS1_EEDpOT_
146907617769328055
7
146982
146982
66075
0
66075
0
0
1
1
2
7
8:11154
16:11154
32:11154
64:11154
128:7153
256:7153
512:7153
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
276487133191311005
28
2767276
30592960
0
990
0
0
4170
15375987
0
850
140
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
30906753
22346214
1
1
8
2
3:95
6:45
11
9:5088774
3:4063289
4:3034852
2:2030000
8:985773
33:69737
7:44816
5:39021
6:12400
513:7305
512:40
0
0
0
0
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructEmc
98923585434139231
4
631630
590780
4628
627006
1
1
1
11
16:409034
513:177067
4:22515
2:7941
3:4424
256:3742
5:1077
33:712
9:270
17:180
64:45

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
978919878616272060
4
17535441
1311895
540578
11135973
1
1
1
16
4:3523860
3:2626918
9:1538355
8:892701
16:722796
5:692591
7:475973
17:333805
32:224850
6:66369
33:29453
2:7328
65:614
129:334
257:32
513:11

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
978919878616272060
4
17025613
1025386
994
5995709
1
1
1
15
6:2890852
7:937723
33:597405
8:475831
17:355058
9:336917
4:306349
32:50123
16:11279
2:9503
65:8992
5:7287
3:5859
129:1696
257:833

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag
216804044570206823
23
1200
59080
480
1200
59080
0
400
0
0
0
480
80
0
0
0
0
0
0
0
0
0
1200
59080
2
0
4
0
0
0
0
1
1
7
9:80
17:80
33:80
65:80
129:80
257:40
513:40

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
742332381445588184
9
9369984
4425791
270
13795446
0
0
0
0
8247387
1
1
2
0
17
65:3243883
4:2960341
17:2670768
33:2593951
9:1452158
32:575066
129:161265
5:82023
513:30053
64:12003
16:7643
512:3742
257:1123
8:1053
2:325
6:70
128:42

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
154286477685094159
6
5217999
5144591
0
5144594
0
5217993
1
1
1
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
1027614717637960320
5
5062711
3305486
1181632
2972574
5692650
1
1
1
12
2:917243
3:631868
9:572433
8:306971
4:272147
5:109400
17:108941
7:39379
65:6625
33:2877
16:2666
6:2319

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
42046415689803101
7
3808902
3808901
424301
226172
3575401
0
3808902
1
1
1
13
9:2633488
5:311996
33:246468
17:144269
8:142255
32:32640
6:28269
7:22936
4:10729
3:880
65:654
2:545
16:270

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
567185242593096663
5
21830102
21830117
4720042
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
419172388412433642
11
11454220
1646035
6075228
3424
151115
3598437
3424
6071804
0
3424
9808210
1
1
3
10
33:877253
5:684723
9:631414
4:630446
17:463407
257:237493
65:52149
129:12352
7:5817
64:3382
17
33:3198306
17:1159370
65:800664
9:342803
257:238503
32:226521
8:43995
6:31348
16:10242
129:6635
4:6378
3:2463
513:2329
2:1100
7:833
64:180
128:132
2
2:2974
9:450

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
431494656919539458
3
27190674
941522
19309877

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
784007058953177093
2
240420
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
1119356333401186827
6
24339612
3963
4490799
0
148
3833074
1
1
1
8
4:2758950
8:477439
5:476187
9:76102
6:29677
7:10779
2:3386
3:554

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE14_M_insert_nodeEPSt18_Rb_tree_node_baseSC_PSt13_Rb_tree_nodeIS4_E
431494654108067943
3
2861394
1907613
0

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE16_M_emplace_equalIJS2_IS1_S1_EEEESt17_Rb_tree_iteratorIS4_EDpOT_
334492580998172574
5
2861422
2861406
2861425
0
1907615

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE10_M_insert_IS2_NS8_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS2_EPSt18_Rb_tree_node_baseSE_OT_RT0_
679210743074613351
4
825063
821030
0
821030

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE16_M_insert_uniqueIS2_EESt4pairISt17_Rb_tree_iteratorIS2_EbEOT_
146835647075900052
2
825063
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE24_M_get_insert_unique_posERKS2_
1061802871014722916
9
19608433
0
0
825063
0
19608433
0
0
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
146835646621254984
2
435076
446315

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE10_M_insert_IRKS3_NS9_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS3_EPSt18_Rb_tree_node_baseSH_OT_RT0_
431494654108067943
3
1650126
1642060
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE11equal_rangeERKS3_
734729902299273754
10
4764657
9230862
190836
408502
0
1214794
190836
190836
408502
408502

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS3_ESB_
1096621589246751017
5
1206744
1206744
829080
8050
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE16_M_insert_uniqueIRKS3_EESt4pairISt17_Rb_tree_iteratorIS3_EbEOT_
146835647075900052
2
1650126
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE24_M_get_insert_unique_posERKS3_
732038793432042852
7
0
39216866
1642060
8066
0
1642060
1642060

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE8_M_eraseEPSt13_Rb_tree_nodeIS3_E
146835646621254984
2
443382
466704

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS5_EESJ_IJEEEEESt17_Rb_tree_iteratorIS8_ESt23_Rb_tree_const_iteratorIS8_EDpOT_
783548776026314951
8
0
2465934
2465934
0
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE24_M_get_insert_unique_posERS5_
732038793432042852
7
0
0
0
2465934
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS5_
1101334241634923642
14
2465934
0
0
2465934
0
0
0
0
0
0
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
536873291336558756
3
0
2465934
7398038

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor11PoolSockets4DoorEESt10_Select1stISB_ESt4lessIS5_ESaISB_EE4findERS7_
219088261289974683
6
360674
238142
238083
121725
121725
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS8_E
238984482353853237
3
69607
9172
14970

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE24_M_get_insert_unique_posERS7_
732038793432042852
7
23496
6010
7832
17541
0
7832
7832

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
146835646621254984
2
69607
93148

_ZNSt8__detail9__variant14_UninitializedIN6lessor7Journal6ActionELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
0
1777393
0
1777393
1
1
2
0
1
1:1777393

_ZNSt8__detail9__variant14_UninitializedIN6lessor8postgres13StartupPacketELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
237233
237233
237233
237233
1
1
2
1
6:237233
1
9:237233

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEEC2EOS8_
287486625054967330
7
13088622
5135062
8362
5135262
2809872
64
0

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEEC2EOS8_
844982797459277306
6
0
0
237233
0
237233
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEE8_M_resetEv
844982796951661907
5
26172552
15704
0
0
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEED2Ev
536873291934996280
4
474774
474466
0
0

_ZNSt8functionIFN4grpc6StatusEPKvEEC2ERKS5_
742169495882052221
5
2868832
1909692
0
0
0
1
0
2
15
** External Symbol **:333766
** External Symbol **:333464
** External Symbol **:284645
** External Symbol **:284606
** External Symbol **:240386
** External Symbol **:239737
** External Symbol **:83166
** External Symbol **:83166
** External Symbol **:10000
** External Symbol **:8000
** External Symbol **:8000
** External Symbol **:640
** External Symbol **:128
** External Symbol **:80
** External Symbol **:10
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSERKS5_
491275431513543443
3
1914064
954887
0
1
0
1
15
** External Symbol **:166885
** External Symbol **:166733
** External Symbol **:142327
** External Symbol **:142306
** External Symbol **:120194
** External Symbol **:119839
** External Symbol **:41583
** External Symbol **:41583
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
474984
0
0
1
0
1
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
474490
0
0
1
0
1
0

_ZNSt8functionIFvbEEaSEOS1_
1108181533912975161
4
959218
959218
0
0
1
0
1
0

_ZNSt8functionIFvvEEC2ERKS1_
742169495882052221
5
959415
959386
0
0
0
1
0
2
24
** External Symbol **:333929
** External Symbol **:284673
** External Symbol **:249414
** External Symbol **:83172
** External Symbol **:8064
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
0

_ZNSt8optionalIN4grpc6StatusEEaSIS1_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS2_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES5_ISt6__and_IJSt9is_scalarIS1_ES6_IS1_NSt5decayIS9_E4typeEEEEESt16is_constructibleIS1_JS9_EESt13is_assignableIRS1_S9_EEERS2_E4typeEOS9_
146835647075900052
2
0
351511

_ZNSt8optionalIN6lessor4HeldEE7emplaceIJEEENSt9enable_ifIX18is_constructible_vIS1_DpT_EERS1_E4typeEDpOS5_
1063705161908944610
3
5135062
0
0

_ZNSt8optionalIN6lessor5redis5ReplyEEaSIS2_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS3_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES6_ISt6__and_IJSt9is_scalarIS2_ES7_IS2_NSt5decayISA_E4typeEEEEESt16is_constructibleIS2_JSA_EESt13is_assignableIRS2_SA_EEERS3_E4typeEOSA_
146835647075900052
2
0
449843

_ZSt10_ConstructIN6lessor16AttachConnectionEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEvPT_DpOT0_
1120718763565705839
30
27076
0
27076
0
0
0
0
0
0
0
27076
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
7:27076
1
1:27076

_ZSt10_ConstructIN6lessor6ClientEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteIS7_EERNS0_9CancelKeyEEEvPT_DpOT0_
324740764634132621
19
238083
238083
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZSt10_ConstructIN6lessor7SessionEJNS1_5FactsEEEvPT_DpOT0_
244522381621411547
11
0
0
0
0
0
32880
32880
32880
32880
32880
32880
1
1
3
2
6:32505
1:375
2
7:27076
5:5804
1
1:32880

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor12CleanupState5StartENS5_5RestsENS5_4DiesENS5_4EndsENS5_5CleanEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866700752770822
13
758015
30505
0
0
0
0
0
0
727510
0
0
727510
0
1
1
3
0
0
1
1:727510

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor7Journal7SessionENS5_6ActionENS5_6ForgetENS5_4NoteENS5_3EndEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866699788758317
13
1718129
952330
0
16132
0
0
0
0
749667
0
0
749667
0
1
1
3
0
0
1
1:749667

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
974670607855522525
9
420492
1541750
0
0
1117241
0
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
331779891523062183
11
2940729
20165
1777321
0
1139236
0
4033
0
825063
0
0

_ZSt11__push_heapIPN6lessor9FairQueue5Order5AheadElS3_N9__gnu_cxx5__ops14_Iter_less_valEEvT_T0_S9_T1_RT2_
798733564080043013
4
0
0
0
11689474

_ZSt12construct_atIN6lessor16AttachConnection5FrameEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
700171237096560160
3
2549129
2579305
2579305
1
1
1
2
5:2509552
9:69753

_ZSt12construct_atIN6lessor4Pool6AnswerEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
728453322856651412
2
8365
5135146
1
0
1
24
** External Symbol **:712952
** External Symbol **:641368
** External Symbol **:631860
** External Symbol **:630986
** External Symbol **:630307
** External Symbol **:601423
** External Symbol **:224470
** External Symbol **:187793
** External Symbol **:166907
** External Symbol **:142392
** External Symbol **:139216
** External Symbol **:125583
** External Symbol **:125547
** External Symbol **:105822
** External Symbol **:41583
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2030
** External Symbol **:2020
** External Symbol **:1010

_ZSt12construct_atIN6lessor7Journal5BatchEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
238984482353853237
3
257880
161904
0

_ZSt12construct_atIN6lessor9PoolRelay5GrantEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
146835647075900052
2
0
5061268

_ZSt13__invoke_implIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS4_11SwapRequestENS4_12CancelPacketENS4_13StartupPacketEEE8_M_resetEvEUlOT_E_JRS8_EESA_St14__invoke_otherOT0_DpOT1_
238984482353853237
3
474466
0
0

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
414921810399031694
7
326259
0
0
250185
0
0
0

_ZSt16__do_uninit_copyIPKN6lessor13CleanupRunner4StepEPS2_ET0_T_S7_S6_
414921810399031694
7
53868
0
0
53868
0
0
0

_ZSt3getILm3EJN6lessor8postgres17EncryptionRequestENS1_11SwapRequestENS1_12CancelPacketENS1_13StartupPacketEEEONSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeEOSA_
238984481941143025
3
237233
0
0

_ZSt3getILm4EJN6lessor7GrantedENS0_7RefusedENS0_5EndedENS0_6RecallENS0_4WorkEEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSA_
238984481941143025
3
2806400
0
0

_ZSt5clampIN4absl7debian38DurationEERKT_S5_S5_S5_
732038790616078498
7
7235795
0
393881
0
0
0
0

_ZSt9__find_ifIPN6lessor2IdINS0_8LeaseTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
216647
2677836
2216015
1748179
1284804
5135062
3270453
0
33086
24903
21900

_ZSt9__find_ifIPN6lessor2IdINS0_9WaiterTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
37694
3096193
2673404
2268127
1866845
5142404
3469338
0
62217
59422
41922

_ZSt9__find_ifIPSt10shared_ptrIN6lessor4PoolEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
3213413
0
0
0
0
0
3232257
3232257
18844
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
737414784885216336
5
9046608
9046609
7721771
902164
7719124
1
1
1
10
4:6787386
8:1057434
9:634109
7:349339
17:137270
16:68735
3:6120
6:4119
5:1930
33:168

_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
742261418966908927
1
3795581

_ZThn8_N6lessor16AttachConnection12OnEndOfRoundEv
742261418966908927
1
4924690

_ZThn8_N6lessor16AttachConnection4ReadEv
742261418966908927
1
5145619

_ZThn8_N6lessor16AttachConnection6HandleEv
742261418966908927
1
5145619

_ZThn8_N6lessor6Broker12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
742261418966908927
1
5135062

_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv
742261418966908927
1
719623

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
474989
474988
0
474989
474990
0
0
0
2
0
1
0
1
2
1
1:474987
1
1:474989

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
474493
474491
0
474493
474491
0
0
0
2
0
1
0
1
2
1
1:474490
1
1:474488

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS6_INS0_10as_tuple_tIS8_EEJFvSB_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSL_15descriptor_base9wait_typeEEEENS0_9awaitableISC_S3_EET_S8_DpT0_EUlPSU_E_EEDaSU_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSU_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES1F_
742261418966908927
1
404507

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
394953
